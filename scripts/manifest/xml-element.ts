/*
 * An XML document as a plain tree, in document order, because the order of a manifest's elements
 * is part of its rules. Prefixes are dropped (`bt:Image` reads `Image`): no two vocabularies of the
 * manifest use one name for different things.
 */
import { DOMParser, onErrorStopParsing, type Element, type Node } from "@xmldom/xmldom";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function toElement(element: Element): XmlElement {
  return {
    name: element.localName ?? element.tagName,
    attributes: Object.fromEntries(
      Array.from(element.attributes, ({ name, value }) => [name, value]),
    ),
    children: Array.from(element.childNodes).filter(isElement).map(toElement),
    text: element.textContent?.trim() ?? "",
  };
}

/** The root element of a document; throws, naming the line, when the text is not well-formed. */
export function xmlElement(xml: string): XmlElement {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const root = parser.parseFromString(xml, "application/xml").documentElement;
  if (root === null) throw new Error("The document has no element.");
  return toElement(root);
}

/** Every element below this one, at any depth, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

/** The elements reached by going down through these names, one level each. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap((each) => each.children.filter((child) => child.name === name)),
    [element],
  );
}
