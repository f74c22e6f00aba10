/* Whether this is an Excel that can do what the pane asks of it; the manifest says the same. */

export type Support = "supported" | "outsideExcel" | "tooOld";

const requirementSets = [
  ["SharedRuntime", "1.1"],
  ["ExcelApi", "1.9"],
] as const;

/** To be asked once Office is ready. */
export function supportOf(host: unknown): Support {
  // Spelled out: where office.js did not load there is no Office.HostType to compare with.
  if (host !== "Excel") return "outsideExcel";
  const { requirements } = Office.context;
  return requirementSets.every(([name, version]) => requirements.isSetSupported(name, version))
    ? "supported"
    : "tooOld";
}
