/*
 * Watches what travels to the host: how many requests, and how large each of them is.
 */
import type { Host } from "../../../src/workbench/host";

/** office.js asks these services when it starts, whatever the add-in does. */
const service = '"Name":"Microsoft.';

/** Sizes, in bytes, of the requests sent from now on. */
export function requestSizes(host: Host): readonly number[] {
  const sizes: number[] = [];
  const { interpreter } = host;
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (request, options) => {
    const text = JSON.stringify(request);
    if (!text.includes(service)) sizes.push(Buffer.byteLength(text));
    return execute(request, options);
  };
  return sizes;
}
