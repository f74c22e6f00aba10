/* `call`: one custom function on arguments as JSON, answered as JSON, errors included. */
import { callFunction, functionIds } from "../functions/call";
import { jsonArgument } from "./json-argument";
import { unknownName } from "./nearest-names";
import { exitCodes, type Terminal } from "./terminal";
import { UsageError } from "./usage-error";

export function callCommand(id: string, typed: readonly string[], terminal: Terminal): number {
  const args = typed.map((argument, index) => jsonArgument(argument, index + 1));
  const result = callFunction(id, args);
  if (result === undefined) throw new UsageError(unknownName("function", id, functionIds));
  terminal.answer(JSON.stringify("value" in result ? result.value : result));
  return "value" in result ? exitCodes.done : exitCodes.failed;
}
