/* The command line as a process of its own: streams, exit codes, and a reader that goes away. */
import { spawn, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const main = join(root, "src", "cli", "main.ts");
const tsx = require.resolve("tsx/cli");

const run = (args: readonly string[], input = ""): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [tsx, main, ...args], { encoding: "utf8", input });

it("writes nothing but the answer to the standard output", () => {
  // By hand: 30² + 30² + 20² + 20².
  const { status, stdout, stderr } = run(["call", "HHI", "[[0.3],[0.3],[0.2],[0.2]]"]);
  expect([status, stdout, stderr]).toEqual([0, "2600\n", ""]);
});

it("writes complaints to the standard error and ends with 2", () => {
  const { status, stdout, stderr } = run(["evaluate", join(root, "no-such-deal.json")]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("no such file or directory");
});

it("reads a deal from the standard input and ends with 1 when it is none", () => {
  const { status, stdout, stderr } = run(["evaluate", "-"], "[]");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("deal");
});

it("ends quietly when its reader goes away", async () => {
  const child = spawn(process.execPath, [tsx, main, "evaluate", "amazon-anthropic", "--json"]);
  const complaints: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
  child.stdout.destroy();
  const [exitCode] = (await once(child, "close")) as [number];
  expect(Buffer.concat(complaints).toString()).toBe("");
  expect(exitCode).toBe(0);
});
