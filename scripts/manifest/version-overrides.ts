/*
 * The part of the manifest that carries functions and ribbon: which vocabulary it is written in,
 * for which host, and what it must not contain.
 */
import { type Rule } from "./finding";
import { at, descendants } from "./xml-element";

const VOCABULARY = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const EXTENSION_POINT = ["VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint"];

export const versionOverrides: Rule = (manifest) => [
  ...at(manifest, "VersionOverrides")
    .filter((element) => element.attributes["xmlns"] !== VOCABULARY)
    .map(() => `<VersionOverrides> must have xmlns="${VOCABULARY}".`),
  ...at(manifest, "VersionOverrides")
    .filter((element) => element.attributes["xsi:type"] !== "VersionOverridesV1_0")
    .map(() => `<VersionOverrides> of a task pane must have xsi:type="VersionOverridesV1_0".`),
  ...at(manifest, "VersionOverrides", "Hosts", "Host")
    .filter((host) => host.attributes["xsi:type"] !== "Workbook")
    .map((host) => `Host "${host.attributes["xsi:type"] ?? ""}": Dealloop runs in Workbook only.`),
  ...["Script", "Page", "Metadata", "Namespace"]
    .filter((name) => at(manifest, ...EXTENSION_POINT, name).length !== 1)
    .map((name) => `The custom functions need exactly one <${name}>.`),
  ...descendants(manifest)
    .filter((element) => element.name === "EquivalentAddins")
    .map(
      () =>
        "<EquivalentAddins> strips the namespace from functions and breaks every workbook that " +
        "has been saved with them; leave it out.",
    ),
];
