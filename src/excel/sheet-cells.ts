/* The cells of a sheet as they were read: values, and texts as shown. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
}
