/*
 * Office reads a manifest as a sequence: an element out of its place is refused or, worse, passed
 * over without a word.
 * @see docs/develop/manifest-element-ordering of the Office add-in documentation
 */
import { type Rule } from "./finding";
import { at, type XmlElement } from "./xml-element";

interface Sequence {
  readonly path: readonly string[];
  readonly order: readonly string[];
}

const SEQUENCES: readonly Sequence[] = [
  {
    path: [],
    order: [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ],
  },
  {
    path: ["VersionOverrides"],
    order: [
      "Description",
      "Requirements",
      "Hosts",
      "Resources",
      "WebApplicationInfo",
      "EquivalentAddins",
    ],
  },
  {
    path: ["VersionOverrides", "Hosts", "Host"],
    order: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  },
  {
    path: ["VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint"],
    order: ["Script", "Page", "Metadata", "Namespace"],
  },
  {
    path: ["VersionOverrides", "Hosts", "Host", "DesktopFormFactor"],
    order: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  },
  {
    path: ["VersionOverrides", "Resources"],
    order: ["Images", "Urls", "ShortStrings", "LongStrings"],
  },
];

function misplaced(parent: XmlElement, order: readonly string[]): string[] {
  const unknown = parent.children.filter((child) => !order.includes(child.name));
  const places = parent.children.map((child) => order.indexOf(child.name)).filter((n) => n >= 0);
  const late = places.findIndex((place, index) => place < (places[index - 1] ?? place));
  return [
    ...unknown.map((child) => `<${child.name}> has no place in <${parent.name}>.`),
    ...(late < 0
      ? []
      : [
          `<${order[places[late] ?? 0] ?? ""}> in <${parent.name}> comes too late: ` +
            `the order is ${order.join(", ")}.`,
        ]),
  ];
}

export const elementOrder: Rule = (manifest) =>
  SEQUENCES.flatMap(({ path, order }) =>
    at(manifest, ...path).flatMap((parent) => misplaced(parent, order)),
  );
