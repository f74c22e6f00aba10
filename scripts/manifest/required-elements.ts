/*
 * What every manifest must say, and in which form. Microsoft's store asks for more than Excel does;
 * the stricter of the two is kept.
 */
import { type Rule } from "./finding";
import { at } from "./xml-element";

const REQUIRED: readonly (readonly string[])[] = [
  ["Id"],
  ["Version"],
  ["ProviderName"],
  ["DefaultLocale"],
  ["DisplayName"],
  ["Description"],
  ["IconUrl"],
  ["HighResolutionIconUrl"],
  ["SupportUrl"],
  ["Hosts", "Host"],
  ["DefaultSettings", "SourceLocation"],
  ["Permissions"],
  ["VersionOverrides", "Hosts", "Host"],
  ["VersionOverrides", "Resources"],
];

const FORMS: readonly (readonly [element: string, form: RegExp, right: string])[] = [
  ["Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a GUID of eight, 3 × four and twelve"],
  ["Version", /^\d{1,5}(\.\d{1,5}){3}$/, "four numbers of at most five digits, as 1.0.0.0"],
  ["DefaultLocale", /^[a-z]{2}-[A-Z]{2}$/, "a language and a country, as en-US"],
  ["Permissions", /^ReadWriteDocument$/, "ReadWriteDocument: the add-in writes sheets"],
];

/** Longest texts that Office accepts at the top of a manifest. */
const LIMITS: readonly (readonly [element: string, length: number])[] = [
  ["ProviderName", 125],
  ["DisplayName", 125],
  ["Description", 250],
];

export const requiredElements: Rule = (manifest) => [
  ...REQUIRED.filter((path) => at(manifest, ...path).length === 0).map(
    (path) => `<${path.join("/")}> is missing.`,
  ),
  ...FORMS.flatMap(([name, form, right]) =>
    at(manifest, name)
      .filter((element) => !form.test(element.text))
      .map((element) => `<${name}> is "${element.text}"; it must be ${right}.`),
  ),
  ...LIMITS.flatMap(([name, length]) =>
    at(manifest, name)
      .map((element) => element.attributes["DefaultValue"] ?? element.text)
      .filter((text) => text.length === 0 || text.length > length)
      .map((text) => `<${name}> has ${text.length} characters; allowed are 1 to ${length}.`),
  ),
];
