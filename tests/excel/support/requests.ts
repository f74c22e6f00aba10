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

/** The n-th request from now on is carried out in full, but answered with an error. */
export function loseAnswer(host: Host, lost: number): void {
  const { interpreter } = host;
  const execute = interpreter.execute.bind(interpreter);
  let request = 0;
  interpreter.execute = async (body, options) => {
    const response = await execute(body, options);
    if (JSON.stringify(body).includes(service) || ++request !== lost) return response;
    const Error = {
      Code: "GeneralException",
      Message: "The answer was lost.",
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 400,
    };
    return { ...response, Error };
  };
}
