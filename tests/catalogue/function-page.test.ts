/*
 * The docs pages, by what an analyst looks for on them.
 */

import { catalogue } from "../../src/catalogue/catalogue";
import { functionPage, indexPage } from "../../src/catalogue/function-page";

describe.each(catalogue.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
  const page = functionPage(entry, catalogue);

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

it("leads to every function, by what it answers and once by its category", () => {
  const linked = (text: string) => text.match(/\]\([a-z_]+\.md\)/g) ?? [];
  const [byQuestion = "", ...byCategory] = indexPage(catalogue).split("\n## ").slice(1);
  expect(new Set(linked(byQuestion)).size).toBe(catalogue.length);
  expect(linked(byQuestion)).toHaveLength(catalogue.flatMap(({ questions }) => questions).length);
  expect(new Set(byCategory.flatMap(linked)).size).toBe(catalogue.length);
  expect(byCategory.flatMap(linked)).toHaveLength(catalogue.length);
});

it("names the other functions of a category on each page", () => {
  const circularity = catalogue.find(({ id }) => id === "CIRCULARITY");
  if (circularity === undefined) throw new Error("The catalogue has no CIRCULARITY.");
  const [, neighbours = ""] = functionPage(circularity, catalogue).split("## See also");
  expect(neighbours).toContain("[DEAL.RECYCLED](recycled.md)");
  expect(neighbours).not.toContain("(circularity.md)");
});
