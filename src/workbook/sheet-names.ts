/*
 * Names for the sheets of one scenario workbook: legal in Excel, unique among themselves, and free in
 * the workbook they go into. When one is taken, all of the set get the same number, so that sheets
 * that belong together are seen to.
 */

const longest = 31;
const forbidden = /[\\/?*[\]:]/g;
/** Excel keeps this name for itself. */
const reserved = "history";

/** One name for each wish, in the same order. */
export function freeSheetNames(
  wishes: readonly string[],
  taken: readonly string[],
): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const names = distinct(wishes, suffix);
    if (!names.some((name) => used.has(name.toLowerCase()))) return names;
  }
}

/** Wishes that are alike once they are legal get a number of their own: "Base" and "Base 2". */
function distinct(wishes: readonly string[], suffix: string): readonly string[] {
  const names: string[] = [];
  for (const wish of wishes) {
    let name = legal(wish, suffix);
    for (let number = 2; isAmong(names, name); number++) name = legal(wish, ` ${number}${suffix}`);
    names.push(name);
  }
  return names;
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

function legal(wish: string, suffix: string): string {
  const cleaned = wish
    .replace(forbidden, " ")
    .replace(/\p{Cc}/gu, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  const named =
    cleaned === "" || cleaned.toLowerCase() === reserved ? `${cleaned} case`.trim() : cleaned;
  const shortened = Array.from(named)
    .slice(0, longest - suffix.length)
    .join("");
  return shortened.replace(/'+$/, "").trim() + suffix;
}
