// `npm run build`: the production build of everything into dist/: the add-in's folder with its
// help, the workbench, and the manifests. Other scripts call build(), which builds only what is older than
// its sources.
import {
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
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
    name: "help",
    // Webpack empties the folder when it makes the add-in anew.
    sources: [
      "dist/addin.built",
      "docs/functions",
      "scripts/help.ts",
      "scripts/help",
      "scripts/manifest",
      "src/catalogue",
      "src/functions",
    ],
    make: () => run("tsx", ["scripts/help.ts"]),
    namesOrigin: true,
  },
  {
    name: "manifest",
    sources: ["manifest.xml", "package.json", "scripts/manifest", "src/catalogue"],
    make: () => run("tsx", ["scripts/manifest/write-manifests.ts"]),
    namesOrigin: true,
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

/** Where a part says it is served from; its stamp remembers. */
const originOf = ({ namesOrigin = false }) =>
  namesOrigin ? (process.env.DEALLOOP_ORIGIN ?? "") : "";

function isFresh(part) {
  const { name, sources } = part;
  if (!existsSync(stampOf(name))) return false;
  if (readFileSync(stampOf(name), "utf8") !== originOf(part)) return false;
  return statSync(stampOf(name)).mtimeMs >= Math.max(...sources.map((at) => changed(path(at))));
}

function make(part) {
  const { name } = part;
  const begun = new Date();
  part.make();
  const seconds = Math.round((Date.now() - begun.getTime()) / 1000);
  writeFileSync(stampOf(name), originOf(part));
  // What changed meanwhile is not in it.
  utimesSync(stampOf(name), begun, begun);
  console.log(`Built: ${name} (${seconds} s).`);
}

export function build({ anew = false } = {}) {
  let isAnnounced = false;
  // One by one, since a part may build on what an earlier one has just made.
  for (const part of parts) {
    if (!anew && isFresh(part)) continue;
    if (!isAnnounced) console.log("Building; the first time takes half a minute.");
    isAnnounced = true;
    make(part);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  setUp();
  build({ anew: true });
}
