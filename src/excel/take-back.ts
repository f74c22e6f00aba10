/*
 * Removes what an unfinished write has added: its sheets and its entry in the workbook's settings;
 * then the sheet that was shown is shown again. Three context.sync() at most.
 *
 * When the batch that adds the sheets failed, it may have been carried out in part and the ids are
 * unknown. Then a sheet is ours if it was not there before, has a name of ours and is empty.
 */
import type { SheetRef } from "./sheet-ref";

/** The workbook before anything was written. */
export interface Before {
  readonly sheets: readonly SheetRef[];
  readonly activeId: string;
  readonly settingKeys: readonly string[];
  readonly calculatesByHand: boolean;
}

export interface Added {
  /** As planned; undefined ids when it is not known which of them exist. */
  readonly names: readonly string[];
  readonly ids: readonly string[] | undefined;
  readonly key: string;
}

export function takeBack(before: Before, { names, ids, key }: Added): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/id,items/name");
    const setting = settings.getItemOrNullObject(key).load("key");
    await context.sync();
    const fresh = worksheets.items.filter(
      (sheet) => !before.sheets.some(({ id }) => id === sheet.id),
    );
    const ours = ids
      ? fresh.filter(({ id }) => ids.includes(id))
      : await emptyOnes(
          context,
          fresh.filter(({ name }) => hasName(names, name)),
        );
    if (worksheets.items.some(({ id }) => id === before.activeId)) {
      worksheets.getItem(before.activeId).activate();
    }
    for (const sheet of ours) sheet.delete();
    if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}

async function emptyOnes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.Worksheet[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject().load("address").untrack());
  await context.sync();
  return sheets.filter((_, index) => used[index]?.isNullObject);
}

/** Excel does not tell names apart by case. */
function hasName(names: readonly string[], name: string): boolean {
  return names.some((own) => own.toLowerCase() === name.toLowerCase());
}
