/*
 * All rules over a manifest. They stand in for Microsoft's validator, which is a web service and
 * cannot run here, and see what its schema does not.
 */
import { addresses } from "./addresses";
import { elementOrder } from "./element-order";
import { type Finding, type Rule, type Surroundings } from "./finding";
import { icons } from "./icons";
import { releaseVersion } from "./release-version";
import { requiredElements } from "./required-elements";
import { resources } from "./resources";
import { sharedRuntime } from "./shared-runtime";
import { versionOverrides } from "./version-overrides";
import { at, xmlElement, type XmlElement } from "./xml-element";

const RULES: Readonly<Record<string, Rule>> = {
  "required-elements": requiredElements,
  "element-order": elementOrder,
  "version-overrides": versionOverrides,
  "shared-runtime": sharedRuntime,
  resources,
  addresses,
  icons,
  "release-version": releaseVersion,
};

/** What is wrong with a manifest; nothing when all is well. */
export function checkManifest(xml: string, surroundings: Surroundings): Finding[] {
  const manifest = xmlElement(xml);
  return Object.entries(RULES).flatMap(([rule, findings]) =>
    findings(manifest, surroundings).map((message) => ({ rule, message })),
  );
}

const namespace = (manifest: XmlElement): string | undefined => {
  const resources = at(manifest, "VersionOverrides", "Resources", "ShortStrings", "String");
  return resources.find((each) => each.attributes["id"] === "Functions.Namespace")?.attributes[
    "DefaultValue"
  ];
};

/** Two add-ins installed side by side must differ in id and in namespace, or one fails to load. */
export function checkApart(production: string, development: string): Finding[] {
  const [one, other] = [xmlElement(production), xmlElement(development)];
  const sameId = at(one, "Id")[0]?.text === at(other, "Id")[0]?.text;
  return [
    ...(sameId ? ["The development manifest has the production manifest's <Id>."] : []),
    ...(namespace(one) === namespace(other)
      ? ["The development manifest has the production manifest's namespace."]
      : []),
  ].map((message) => ({ rule: "apart", message }));
}
