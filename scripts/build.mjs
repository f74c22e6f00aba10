// `npm run build`: the production build of everything into dist/: the add-in's folder, the
// workbench, and the manifests. Other scripts call build(), which builds only what is older than
// its sources.
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runTool } from "./run-tool.mjs";
import { setUp } from "./set-up.mjs";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const config = ["manifest.xml", "package-lock.json", "tsconfig.json", "webpack.config.js"];
const webpack = (name) => () => run("webpack", ["--mode", "production", "--config-name", name]);
const rooms = readdirSync(path("src")).map((room) => `src/${room}`);

const parts = [
  {
    name: "workbench",
    sources: [...config, "src/workbench"],
    make: webpack("workbench"),
  },
  {
    name: "addin",
    sources: [...config, "assets", ...rooms.filter((room) => room !== "src/workbench")],
    make: webpack("addin"),
  },
  {
    name: "manifest",
    sources: ["manifest.xml", "package.json", "scripts/manifest"],
    make: () => run("tsx", ["scripts/manifest/write-manifests.ts"]),
    // What it writes depends on the environment.
    isVolatile: process.env.DEALLOOP_ORIGIN !== undefined,
  },
];

function run(tool, args) {
  const { status } = runTool(tool, args);
  if (status !== 0) throw new Error(`${tool} did not succeed; its messages are above.`);
}

/** The latest change below a path; that of a folder tells of files removed. */
function changed(at) {
  const own = statSync(at);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(at).map((name) => changed(`${at}/${name}`)));
}

const stampOf = (name) => path(`dist/${name}.built`);

function isFresh({ name, sources, isVolatile = false }) {
  if (isVolatile || !existsSync(stampOf(name))) return false;
  return statSync(stampOf(name)).mtimeMs >= Math.max(...sources.map((at) => changed(path(at))));
}

function make({ name, make: makePart }) {
  const begun = new Date();
  makePart();
  const seconds = Math.round((Date.now() - begun.getTime()) / 1000);
  writeFileSync(stampOf(name), "");
  // What changed meanwhile is not in it.
  utimesSync(stampOf(name), begun, begun);
  console.log(`Built: ${name} (${seconds} s).`);
}

export function build({ anew = false } = {}) {
  const stale = parts.filter((part) => anew || !isFresh(part));
  if (stale.length > 0) console.log("Building; the first time takes half a minute.");
  for (const part of stale) make(part);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  setUp();
  build({ anew: true });
}
