/* A workbook recalculated by an engine that is not ours: every formula, whatever the file says. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The value of a cell; undefined for an error, a text or a blank. */
export type ReadNumber = (sheet: string, row: number, column: number) => number | undefined;

/**
 * The numbers of a workbook as LibreOffice stores them on saving again: in full precision, which its
 * text formats do not give for a percentage.
 */
export async function recalculated(xlsx: Uint8Array): Promise<ReadNumber> {
  const folder = await mkdtemp(join(tmpdir(), "recalculated-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    const settings = join(folder, "profile", "user", "registrymodifications.xcu");
    await writeFile(settings, alwaysRecalculate);
    await writeFile(join(folder, "model.xlsx"), xlsx);
    await promisify(execFile)(process.env["SOFFICE"] ?? "soffice", [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      join(folder, "out"),
      join(folder, "model.xlsx"),
    ]);
    const workbook = new ExcelJS.Workbook();
    const saved = await readFile(join(folder, "out", "model.xlsx"));
    await workbook.xlsx.load(saved.buffer);
    return (sheet, row, column) => {
      const cell = workbook.getWorksheet(sheet)?.getCell(row, column);
      const value: unknown = cell?.formula === undefined ? cell?.value : cell.result;
      return typeof value === "number" ? value : undefined;
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
