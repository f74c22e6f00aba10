// `npm run excel`: the add-in in desktop Excel on this machine (Windows or Mac), served from
// https://localhost:3000. Installs the development add-in, whose functions are `=DEALDEV.…`, so that
// it can stand beside the released one; the sheets that its pane builds call the same.
//
// Microsoft's tools come through npm when they are asked for: they are large, and nothing else here
// needs them.
import { spawn, spawnSync } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { setUp } from "./set-up.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const certificates = join(homedir(), ".office-addin-dev-certs");
const manifest = "dist/manifest.dev.xml";
const port = 3000;

/** How to have npm run a program of a package that is not installed. */
function npmExec(packageAndVersion, args) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("Run this as `npm run excel`.");
  return [process.execPath, [npm, "exec", "--yes", "--", packageAndVersion, ...args]];
}

function run(packageAndVersion, args) {
  const { status } = spawnSync(...npmExec(packageAndVersion, args), {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${packageAndVersion} ${args.join(" ")} did not succeed.`);
}

function serve() {
  const tls = [
    "-S",
    "-C",
    join(certificates, "localhost.crt"),
    "-K",
    join(certificates, "localhost.key"),
  ];
  const args = ["dist/addin", "-p", String(port), "-c-1", "--cors", ...tls];
  return spawn(...npmExec("http-server@14.1.1", args), { cwd: root, stdio: "inherit" });
}

/** Serves and installs; the server lives on until Ctrl+C. */
function install() {
  if (!["win32", "darwin"].includes(process.platform))
    throw new Error("Excel runs on Windows and Mac. Here, `npm start` shows the workbench.");
  setUp({ quiet: true });
  // So that the functions' help is found on this machine as well.
  process.env.DEALLOOP_ORIGIN = `https://localhost:${port}`;
  build();
  run("office-addin-dev-certs@3.0.0", ["install"]);
  const server = serve();
  try {
    run("office-addin-debugging@7.0.0", ["start", manifest, "desktop", "--app", "excel"]);
  } catch (error) {
    server.kill();
    throw error;
  }
  console.log("Excel has the add-in. Ctrl+C ends the server; `npm run excel` starts it again.");
}

try {
  install();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
