/*
 * The docs pages, by what an analyst looks for on them.
 */

import { catalogue } from "../../src/catalogue/catalogue";
import { functionPage, indexPage } from "../../src/catalogue/function-page";

describe.each(catalogue.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
  const page = functionPage(entry);

  it("says what it answers, defines it and shows every example", () => {
    for (const question of entry.questions) expect(page).toContain(question);
    expect(entry.definition).not.toBe("");
    expect(page).toContain(entry.definition);
    for (const { formula, shows } of entry.examples) {
      expect(page).toContain(`| \`${formula}\` |`);
      expect(page).toContain(shows);
    }
  });

  it("explains every argument, word and error", () => {
    for (const { name, description, choices } of entry.parameters) {
      expect(page).toMatch(new RegExp(`- \`${name}\` \\(`));
      expect(page).toContain(description);
      for (const { word, meaning } of choices) expect(page).toContain(`\`${word}\`: ${meaning}`);
    }
    // Every error in an example is among the errors explained.
    const shown = entry.examples.map(({ gives }) => String(gives)).filter((g) => g.startsWith("#"));
    for (const error of shown) expect(page).toContain(`- \`${error}\` when `);
  });

  it("gives the plain formula, or says why there is none", () => {
    const text =
      "lambda" in entry.portable ? `=${entry.portable.lambda}` : entry.portable.addInOnly;
    expect(page).toContain(text);
  });
});

it("lists every function once", () => {
  const links = indexPage(catalogue).match(/\]\([a-z_]+\.md\)/g) ?? [];
  expect(new Set(links).size).toBe(catalogue.length);
  expect(links).toHaveLength(catalogue.length);
});
