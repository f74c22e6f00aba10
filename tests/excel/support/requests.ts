/*
 * Watches what travels to the host: how many requests, and how large each of them is.
 */
import type { Host } from "../../../src/workbench/host";

/** Sizes, in bytes, of the requests sent from now on. */
export function requestSizes(host: Host): readonly number[] {
  const sizes: number[] = [];
  const { interpreter } = host;
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (request, options) => {
    sizes.push(Buffer.byteLength(JSON.stringify(request)));
    return execute(request, options);
  };
  return sizes;
}
