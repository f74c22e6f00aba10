// Request batches that fail on purpose, for tests of what an add-in does then.

import type { Interpreter } from "./interpreter";
import type { RequestBody, ResponseBody } from "./protocol";

/** When a batch fails: before anything of it is done, or after the first half of its actions. */
export type Fault = "before" | "halfway";

/** `true` means "before". Batches count from 1. */
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
    this.#batch++;
    const fault = this.#fails?.(this.#batch) ?? false;
    if (fault === false) return this.#interpreter.execute(request);
    const half = Math.floor((request.Actions?.length ?? 0) / 2);
    return this.#interpreter.execute(request, { failAt: fault === "halfway" ? half : 0 });
  }
}
