/*
 * Texts and addresses are held once under Resources and named by id: each name must lead somewhere,
 * each resource must be wanted, and Office's length limits hold.
 */
import { type Rule } from "./finding";
import { at, descendants, type XmlElement } from "./xml-element";

const LONGEST_ID = 32;
const LONGEST_TEXT: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

function longTexts(group: XmlElement): string[] {
  const limit = LONGEST_TEXT[group.name] ?? Infinity;
  return group.children
    .filter((each) => (each.attributes["DefaultValue"] ?? "").length > limit)
    .map((each) => `The text "${each.attributes["id"] ?? ""}" is longer than ${limit} characters.`);
}

const repeated = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);

export const resources: Rule = (manifest) => {
  const groups = at(manifest, "VersionOverrides", "Resources").flatMap((each) => each.children);
  const ids = groups.flatMap((group) => group.children).map((each) => each.attributes["id"] ?? "");
  const named = descendants(manifest).flatMap((each) => each.attributes["resid"] ?? []);
  return [
    ...named.filter((id) => !ids.includes(id)).map((id) => `No resource has the id "${id}".`),
    ...ids.filter((id) => !named.includes(id)).map((id) => `Nothing uses the resource "${id}".`),
    ...repeated(ids).map((id) => `Two resources have the id "${id}".`),
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `The id "${id}" is longer than ${LONGEST_ID} characters.`),
    ...groups.flatMap(longTexts),
  ];
};
