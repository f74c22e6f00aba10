// Request batches that fail on purpose, for tests of what an add-in does then.

import type { Interpreter } from "./interpreter";
import { ActionType, type RequestBody, type ResponseBody } from "./protocol";

/** When a batch fails: before anything of it is done, or after the first half of its actions. */
export type Fault = "before" | "halfway";

/**
 * `true` means "before". Batches count from 1, one a context.sync(); those that office.js
 * sends on its own account do not count.
 */
export type FailBatch = (batch: number) => boolean | Fault;

export class FaultyInterpreter {
  readonly #interpreter: Interpreter;
  #fails: FailBatch | null = null;
  #batch = 0;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** Counts batches anew. */
  plan(fails: FailBatch | null): void {
    this.#fails = fails;
    this.#batch = 0;
  }

  execute(request: RequestBody): Promise<ResponseBody> {
    if (isHousekeeping(request)) return this.#interpreter.execute(request);
    this.#batch++;
    const fault = this.#fails?.(this.#batch) ?? false;
    if (fault === false) return this.#interpreter.execute(request);
    const half = Math.floor((request.Actions?.length ?? 0) / 2);
    return this.#interpreter.execute(request, { failAt: fault === "halfway" ? half : 0 });
  }
}

/** Members that office.js calls on its own account, when it starts and when a run is over. */
const HOUSEKEEPING = new Set([
  "_RemoveReference",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "_GetEnabledFeatures",
  "NotifyActionHandlerReady",
]);

function isHousekeeping({ Actions = [] }: RequestBody): boolean {
  const asked = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return asked.length > 0 && asked.every(({ Name }) => HOUSEKEEPING.has(Name));
}
