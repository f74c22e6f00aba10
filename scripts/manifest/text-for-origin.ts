/*
 * What names addresses of the add-in (manifest.xml, functions.json), for the place that it is
 * served from.
 */
import { placeholderOrigin } from "../../src/catalogue/names";

/** The text for an origin, such as https://addins.example.com, without a slash at the end. */
export function textForOrigin(text: string, origin: string): string {
  const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin;
  if (!isOrigin || !origin.startsWith("https://"))
    throw new Error(`The origin is "${origin}"; right is https, a host and no path or slash.`);
  return text.replaceAll(placeholderOrigin, origin);
}
