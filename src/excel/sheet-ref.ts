/*
 * A sheet of the open workbook: its id survives renaming, moving and saving, its name is for people.
 */

export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** The sheet as it is called now, or undefined when it is gone. */
export function presentSheet(wanted: SheetRef, present: readonly SheetRef[]): SheetRef | undefined {
  return present.find(({ id }) => id === wanted.id);
}
