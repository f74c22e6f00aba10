/*
 * The namespace of the add-in's functions, for the formulas that the pane writes. The released
 * manifest says DEAL and tells the pane nothing; a development copy opens it with its own.
 */

const released = "DEAL";

export function namespaceOf(pageAddress: string): string {
  const given = new URL(pageAddress).searchParams.get("namespace") ?? released;
  return /^[A-Z][A-Z0-9]*$/.test(given) ? given : released;
}
