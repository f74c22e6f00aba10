/*
 * The commands as a user types them: what is answered, what is complained about, and the exit code.
 * Numbers of the example deal are checked in tests/deal and tests/golden; here it is their way out.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { evaluate } from "../../src/deal/evaluate";
import { templates } from "../../src/deal/templates";
import { functionIds } from "../../src/functions/call";
import { session } from "./recorded-terminal";

const example = join(__dirname, "..", "..", "src", "deal", "templates", "amazon-anthropic.json");
const exampleText = readFileSync(example, "utf8");

interface EvaluatedJson {
  readonly deal: string;
  readonly cases: readonly {
    readonly case: string;
    readonly measures: Readonly<Record<string, { readonly value: number | null }>>;
    readonly checks: readonly { readonly holds: boolean }[];
  }[];
}

const evaluated = (answer: string): EvaluatedJson => JSON.parse(answer) as EvaluatedJson;

describe("call", () => {
  test.each([
    // By hand: 30² + 30² + 20² + 20² = 2600.
    ["a range", ["HHI", "[[0.3],[0.3],[0.2],[0.2]]"], 2600],
    ["the full name in small letters", ["deal.hhi", "[0.3,0.3,0.2,0.2]"], 2600],
    // By hand: 100 / 5.
    ["plain numbers", ["COMMITMENT_MULTIPLE", "5", "100"], 20],
    // By hand: vendor money is 5 of a pool of 20, so 4 × 5/20 = 1 of 5 comes back.
    ["a word", ["CIRCULARITY", "5", "4", "15", "pro_rata"], 0.2],
    // By hand: −5 − 100.
    ["a negative number", ["NET_OUTFLOW", "-5", "100"], -105],
  ])("answers with a number for %s", async (_what, args, value) => {
    const { exitCode, answer, complaints } = await session(["call", ...args]);
    expect(JSON.parse(answer)).toBeCloseTo(value, 12);
    expect(complaints).toBe("");
    expect(exitCode).toBe(0);
  });

  it("answers a spilling function with rows", async () => {
    // By hand: 12 over three equal periods.
    const { answer } = await session(["call", "COMMITMENT_SCHEDULE", "12", "3"]);
    expect(JSON.parse(answer)).toEqual([[4, 4, 4]]);
  });

  test.each([
    ["#DIV/0!", ["CIRCULARITY", "0", "5"]],
    ["#VALUE!", ["HHI", "[[0.9],[0.9]]"]],
    ["#VALUE!", ["HHI", '[["30 %"]]']],
    ["#VALUE!", ["HHI"]],
    ["#VALUE!", ["VERSION", "1"]],
  ])("answers with %s as JSON for %j", async (error, args) => {
    const { exitCode, answer, complaints } = await session(["call", ...args]);
    expect(JSON.parse(answer)).toEqual({ error, message: expect.stringMatching(/\.$/) as unknown });
    expect(complaints).toBe("");
    expect(exitCode).toBe(1);
  });

  it("suggests a name for a function that does not exist", async () => {
    const { exitCode, answer, complaints } = await session(["call", "CIRCULARTY", "1"]);
    expect(complaints).toContain("CIRCULARITY");
    expect(answer).toBe("");
    expect(exitCode).toBe(2);
  });

  it("refuses a range that is cut off", async () => {
    const { exitCode, complaints } = await session(["call", "HHI", "[[0.3]"]);
    expect(complaints).toContain("Argument 1");
    expect(exitCode).toBe(2);
  });
});

describe("functions", () => {
  it("lists every function with a summary", async () => {
    const { exitCode, answer } = await session(["functions", "--json"]);
    const listed = JSON.parse(answer) as readonly { id: string; summary: string }[];
    expect(listed.map(({ id }) => id)).toEqual(functionIds);
    expect(listed.filter(({ summary }) => summary.length < 10)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it("lists a function a line for a reader", async () => {
    const { answer } = await session(["functions"]);
    expect(answer.split("\n").filter((line) => /^[A-Z]/.test(line))).toHaveLength(
      functionIds.length,
    );
  });
});

describe("templates", () => {
  it("lists every template with its question", async () => {
    const { answer } = await session(["templates"]);
    for (const { id } of templates) expect(answer).toContain(`${id}\n`);
    for (const { question } of templates) expect(answer).toContain(question);
  });

  it("lists them as JSON", async () => {
    const { answer } = await session(["templates", "--json"]);
    expect(JSON.parse(answer)).toHaveLength(templates.length);
  });
});

describe("evaluate", () => {
  it("gives the numbers of every case as JSON", async () => {
    const { exitCode, answer } = await session(["evaluate", "amazon-anthropic", "--json"]);
    const [deal] = templates.filter(({ id }) => id === "amazon-anthropic");
    expect(exitCode).toBe(0);
    expect(evaluated(answer).cases).toHaveLength(deal?.cases.length ?? 0);
    for (const { case: caseName, measures, checks } of evaluated(answer).cases) {
      const expected = deal === undefined ? [] : evaluate(deal, caseName).measures;
      expect(Object.keys(measures)).toEqual(expected.map(({ key }) => key));
      expect(Object.values(measures).map(({ value }) => value ?? NaN)).toEqual(
        expected.map(({ value }) => value),
      );
      expect(checks.every(({ holds }) => holds)).toBe(true);
    }
  });

  it("gives the same for the template, its file and the standard input", async () => {
    const ways = await Promise.all([
      session(["evaluate", "amazon-anthropic", "--json"]),
      session(["evaluate", "./deal.json", "--json"], { files: { "./deal.json": exampleText } }),
      session(["evaluate", "-", "--json"], { input: exampleText }),
    ]);
    expect(new Set(ways.map(({ answer }) => answer)).size).toBe(1);
    expect(ways.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  });

  it("shows one case as a table, whatever its letters' case", async () => {
    const { answer } = await session(["evaluate", "amazon-anthropic", "--case", "announced"]);
    // 100 / 5: the deal of April 2026 alone.
    expect(answer).toMatch(/^Commitment multiple +x +20\.0$/m);
    expect(answer).toMatch(/^Announced: all \d+ checks hold\.$/m);
  });

  it("says what deserves a look", async () => {
    const { answer } = await session(["evaluate", "amazon-anthropic"]);
    expect(answer).toContain("Demand shortfall: look at this:");
  });

  test.each([
    ["an unknown template", ["evaluate", "amazn"], "amazon-anthropic"],
    ["an unknown case", ["evaluate", "amazon-anthropic", "--case", "Anounced"], "Announced"],
    ["a file that is not there", ["evaluate", "./lost.json"], "./lost.json"],
    ["an unknown command", ["evalute", "x"], "evaluate"],
    ["an unknown option", ["templates", "--jsn"], "--json"],
    ["no deal", ["evaluate"], "deal"],
    ["nothing at all", [], "Usage"],
  ])("complains of %s and names what would do", async (_what, args, named) => {
    const { exitCode, answer, complaints } = await session(args);
    expect(complaints).toContain(named);
    expect(answer).toBe("");
    expect(exitCode).toBe(2);
  });

  test.each([
    ["text that is no JSON", "{"],
    ["JSON that is no deal", "{}"],
    ["a deal with an unknown customer", exampleText.replace('"customer": "', '"customer": "x')],
  ])("fails with a message for %s", async (_what, input) => {
    const { exitCode, answer, complaints } = await session(["evaluate", "-"], { input });
    expect(complaints).toContain("deal");
    expect(answer).toBe("");
    expect(exitCode).toBe(1);
  });
});

it("tells its version and its help on the standard output", async () => {
  expect(await session(["--version"])).toMatchObject({ exitCode: 0, answer: packageJson.version });
  const help = await session(["--help"]);
  expect(help.answer).toContain("evaluate");
  expect(help.exitCode).toBe(0);
});
