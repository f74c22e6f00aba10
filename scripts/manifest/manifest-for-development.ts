/*
 * The development manifest, derived from manifest.xml so that it can be installed beside the
 * released one.
 */
import { textForOrigin } from "./text-for-origin";

const DEVELOPMENT_ORIGIN = "https://localhost:3000";

const DEVELOPMENT_TEXTS: readonly (readonly [production: string, development: string])[] = [
  [
    "<Id>129cad33-5b5c-4f81-a29e-2cf74c92ab78</Id>",
    "<Id>91374f48-e1eb-48a1-886c-bc8aea8c8aed</Id>",
  ],
  ['"Functions.Namespace" DefaultValue="DEAL"', '"Functions.Namespace" DefaultValue="DEALDEV"'],
  ['<DisplayName DefaultValue="Dealloop"', '<DisplayName DefaultValue="Dealloop (development)"'],
  ['"Group.Label" DefaultValue="Dealloop"', '"Group.Label" DefaultValue="Dealloop (development)"'],
  ["Dealloop, production.", "Dealloop, development: derived, not to be edited."],
];

function replaceOnce(text: string, [from, to]: readonly [string, string]): string {
  if (text.split(from).length !== 2) throw new Error(`manifest.xml must hold once: ${from}`);
  return text.replace(from, to);
}

/**
 * The manifest to install while developing: own id, namespace DEALDEV, served from localhost. The
 * pane is told the namespace, for the formulas that it writes.
 */
export function manifestForDevelopment(xml: string): string {
  return DEVELOPMENT_TEXTS.reduce(replaceOnce, textForOrigin(xml, DEVELOPMENT_ORIGIN)).replaceAll(
    '/taskpane.html"',
    '/taskpane.html?namespace=DEALDEV"',
  );
}
