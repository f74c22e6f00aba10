/*
 * What a rule of the manifest is: a look at the document that returns what is wrong with it. The
 * names of the rules are those of the files beside this one.
 */
import { type XmlElement } from "./xml-element";

export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** What a rule may look at beside the manifest itself. */
export interface Surroundings {
  /** The version in package.json. */
  readonly packageVersion: string;
  /** The bytes of a file that the origin serves, by its path; undefined when there is none. */
  readonly servedFile: (path: string) => Uint8Array | undefined;
}

export type Rule = (manifest: XmlElement, surroundings: Surroundings) => string[];
