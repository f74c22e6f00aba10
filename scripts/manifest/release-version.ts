/*
 * Excel refreshes its list of functions when the manifest's version changes, so the manifest must
 * move with each release.
 */
import { type Rule } from "./finding";
import { at } from "./xml-element";

export const releaseVersion: Rule = (manifest, { packageVersion }) =>
  at(manifest, "Version")
    .filter((element) => element.text !== `${packageVersion}.0`)
    .map(
      (element) =>
        `<Version> is ${element.text}; package.json says ${packageVersion}, ` +
        `so it must be ${packageVersion}.0.`,
    );
