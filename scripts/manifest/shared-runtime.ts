/*
 * Pane, functions and commands share one runtime only when they all name the same page. A manifest
 * that gets this wrong is valid for every schema, and Excel falls back to separate runtimes in
 * silence: functions then no longer see the pane.
 */
import { type Rule } from "./finding";
import { at, descendants, type XmlElement } from "./xml-element";

const HOST = ["VersionOverrides", "Hosts", "Host"];

const resid = (element: XmlElement): string => element.attributes["resid"] ?? "";

const users = (manifest: XmlElement): (readonly [string, XmlElement[]])[] => [
  [
    "the custom functions' <Page>",
    at(manifest, ...HOST, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"),
  ],
  ["<FunctionFile>", at(manifest, ...HOST, "DesktopFormFactor", "FunctionFile")],
  [
    "the task pane's <SourceLocation>",
    descendants(manifest)
      .filter((each) => each.attributes["xsi:type"] === "ShowTaskpane")
      .flatMap((action) => at(action, "SourceLocation")),
  ],
];

function wrongPages(manifest: XmlElement, runtime: XmlElement): string[] {
  return users(manifest).flatMap(([who, elements]) => [
    ...(elements.length === 0 ? [`${who} is missing; the shared runtime needs it.`] : []),
    ...elements
      .filter((element) => resid(element) !== resid(runtime))
      .map(
        (element) =>
          `${who} has resid "${resid(element)}"; the runtime's is "${resid(runtime)}", ` +
          "and they must be the same.",
      ),
  ]);
}

function wrongPaneUrl(manifest: XmlElement, runtime: XmlElement): string[] {
  const page = descendants(manifest).find((each) => each.attributes["id"] === resid(runtime));
  return at(manifest, "DefaultSettings", "SourceLocation")
    .map((element) => element.attributes["DefaultValue"])
    .filter((url) => url !== page?.attributes["DefaultValue"])
    .map((url) => `<DefaultSettings> opens ${url ?? "nothing"}, another page than the runtime's.`);
}

export const sharedRuntime: Rule = (manifest) => {
  const runtimes = at(manifest, ...HOST, "Runtimes", "Runtime");
  const sets = at(manifest, "Requirements", "Sets", "Set");
  return [
    ...(sets.some((set) => set.attributes["Name"] === "SharedRuntime")
      ? []
      : ["<Requirements> must name the set SharedRuntime 1.1."]),
    ...(runtimes.length === 1 ? [] : [`There are ${runtimes.length} <Runtime>; one is right.`]),
    ...runtimes
      .filter((runtime) => runtime.attributes["lifetime"] !== "long")
      .map(() => '<Runtime> must have lifetime="long".'),
    ...runtimes.flatMap((runtime) => wrongPages(manifest, runtime)),
    ...runtimes.flatMap((runtime) => wrongPaneUrl(manifest, runtime)),
    ...descendants(manifest)
      .filter((element) => element.name === "TaskpaneId")
      .map(() => "<TaskpaneId> has no place in a long-lived runtime, which has one pane."),
  ];
};
