/* Whether this is an Excel that can do what the pane asks of it; the manifest says the same. */

export type Support = "supported" | "outsideExcel" | "tooOld";

const requirementSets = [
  ["SharedRuntime", "1.1"],
  ["ExcelApi", "1.9"],
] as const;

/** Requirement sets are asked for only once Office has said that this is Excel. */
export function supportOf(
  host: unknown,
  isSetSupported: (name: string, version: string) => boolean,
): Support {
  // Spelled out: where office.js did not load there is no Office.HostType to compare with.
  if (host !== "Excel") return "outsideExcel";
  const isRecent = requirementSets.every(([name, version]) => isSetSupported(name, version));
  return isRecent ? "supported" : "tooOld";
}
