/*
 * Office loads https only, and an address that leads to no file shows up as a blank pane. Other
 * origins than the pane's own must be declared, and only those.
 */
import { type Rule, type Surroundings } from "./finding";
import { at, descendants, type XmlElement } from "./xml-element";

/** Pages and scripts come out of the build; what is under assets/ is there beforehand. */
const STANDING = "/assets/";

const isAddress = (element: XmlElement): boolean =>
  /Url$|^SourceLocation$|^Image$/.test(element.name) &&
  element.attributes["DefaultValue"] !== undefined;

function wrongAddress(url: string, { servedFile }: Surroundings): string[] {
  if (!URL.canParse(url)) return [`"${url}" is not an address.`];
  const { protocol, pathname } = new URL(url);
  if (protocol !== "https:") return [`${url} must begin with https.`];
  const isLost = pathname.startsWith(STANDING) && servedFile(pathname) === undefined;
  return isLost ? [`${url} leads to no file: there is no ${pathname.slice(1)}.`] : [];
}

function wrongDomain(domain: string, pane: string): string[] {
  if (!URL.canParse(domain) || new URL(domain).origin !== domain)
    return [`<AppDomain> "${domain}" must be an origin, as https://example.com.`];
  return URL.canParse(pane) && new URL(pane).origin === domain
    ? [`<AppDomain> ${domain} is the pane's own origin; leave it out.`]
    : [];
}

export const addresses: Rule = (manifest, surroundings) => {
  const [pane] = at(manifest, "DefaultSettings", "SourceLocation");
  const paneUrl = pane?.attributes["DefaultValue"] ?? "";
  return [
    ...descendants(manifest)
      .filter(isAddress)
      .flatMap((each) => wrongAddress(each.attributes["DefaultValue"] ?? "", surroundings)),
    ...at(manifest, "AppDomains", "AppDomain").flatMap(({ text }) => wrongDomain(text, paneUrl)),
  ];
};
