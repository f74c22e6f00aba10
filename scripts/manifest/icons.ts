/*
 * Which icons there must be, and that each picture really has the size it is named for: Office
 * scales a wrong one without a word, and it looks blurred on the ribbon.
 */
import { type Rule, type Surroundings } from "./finding";
import { pngSize } from "./png-size";
import { at, descendants, type XmlElement } from "./xml-element";

const REQUIRED_ON_RIBBON = [16, 32, 80];

interface Wanted {
  readonly url: string;
  readonly size: number;
}

const address = (element: XmlElement | undefined): string =>
  element?.attributes["DefaultValue"] ?? "";

function ribbonIcons(manifest: XmlElement): Wanted[] {
  const images = at(manifest, "VersionOverrides", "Resources", "Images", "Image");
  return descendants(manifest)
    .filter((element) => element.name === "Icon")
    .flatMap((icon) => icon.children)
    .map((image) => ({
      url: address(images.find((each) => each.attributes["id"] === image.attributes["resid"])),
      size: Number(image.attributes["size"]),
    }));
}

function missingSizes(icon: XmlElement): string[] {
  const sizes = icon.children.map((image) => Number(image.attributes["size"]));
  return REQUIRED_ON_RIBBON.filter((size) => !sizes.includes(size)).map(
    (size) => `An <Icon> lacks the size ${size}; 16, 32 and 80 are required.`,
  );
}

function wrongPicture({ url, size }: Wanted, { servedFile }: Surroundings): string[] {
  const bytes = URL.canParse(url) ? servedFile(new URL(url).pathname) : undefined;
  if (bytes === undefined) return []; // The rule on addresses has said so.
  const real = pngSize(bytes);
  if (real === undefined) return [`${url} is not a PNG picture.`];
  return real.width === size && real.height === size
    ? []
    : [`${url} is ${real.width} × ${real.height} pixels; it must be ${size} × ${size}.`];
}

export const icons: Rule = (manifest, surroundings) => {
  const wanted = [
    { url: address(at(manifest, "IconUrl")[0]), size: 32 },
    { url: address(at(manifest, "HighResolutionIconUrl")[0]), size: 64 },
    ...ribbonIcons(manifest),
  ];
  return [
    ...descendants(manifest)
      .filter((element) => element.name === "Icon")
      .flatMap(missingSizes),
    ...new Set(wanted.flatMap((each) => wrongPicture(each, surroundings))),
  ];
};
