/*
 * Long work in short slices: between two of them the page can paint, take a click and cancel. The
 * work says where it can be interrupted; nothing here measures time.
 */

export interface Slicing {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Runs the work to its end, or throws what `signal` was aborted with. */
export async function inSlices<Result>(
  work: Generator<number, Result>,
  { onProgress, signal }: Slicing,
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done === true) {
      onProgress?.(1);
      return step.value;
    }
    onProgress?.(step.value);
    await nextTurn();
  }
}

/** The result of work that is short enough to be done at once. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Browsers hold timers back for 4 ms; a message to oneself, where there are any, comes at once. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
