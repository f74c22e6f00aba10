// The places on PATH where programs of these names may be, whether or not they are there.
import { delimiter, join } from "node:path";

const ending = process.platform === "win32" ? ".exe" : "";

/** @param {readonly string[]} names */
export function onPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => names.map((name) => join(folder, name + ending)));
}
