/*
 * Tells the pane that somebody has typed into a scenario set. Excel reports edits, not results, so
 * any sheet of the set may be the cause. One context.sync() to begin and one to stop.
 */
import { excelProblem } from "./excel-problem";
import type { WrittenWorkbook } from "./written-workbook";

/** Edits come in bursts (a paste, a fill); functions of the add-in need a moment to answer. */
const pauseMilliseconds = 200;

/**
 * Calls back, at most every 200 ms, after a sheet of the set has changed. Resolves to a function that
 * stops it.
 */
export async function watchScenarioWorkbook(
  { sheets }: WrittenWorkbook,
  onChange: () => void,
): Promise<() => Promise<void>> {
  const { cases, ...others } = sheets;
  const ids = new Set([...Object.values(others), ...cases].map(({ id }) => id));
  const pause = pausing(onChange);
  try {
    const listening = await listen(({ worksheetId }) => {
      if (ids.has(worksheetId)) pause.request();
    });
    return async () => {
      pause.cancel();
      await stop(listening);
    };
  } catch (error) {
    throw excelProblem(error);
  }
}

interface Listening {
  readonly handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
  /** The handler can only be removed in the context that added it. */
  readonly context: Excel.RequestContext;
}

function listen(onEdit: (edit: Excel.WorksheetChangedEventArgs) => void): Promise<Listening> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((edit) => {
      onEdit(edit);
      return Promise.resolve();
    });
    await context.sync();
    return { handler, context };
  });
}

async function stop({ handler, context }: Listening): Promise<void> {
  try {
    await Excel.run(context, async () => {
      handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw excelProblem(error);
  }
}

/** Runs `action` once for all requests of the last 200 ms. */
function pausing(action: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    request() {
      timer ??= setTimeout(() => {
        timer = undefined;
        action();
      }, pauseMilliseconds);
    },
    cancel() {
      clearTimeout(timer);
    },
  };
}
