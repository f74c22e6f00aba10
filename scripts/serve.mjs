// Serves the built workbench, the add-in beside it, and the genuine office.js from node_modules.
//
// An add-in's page names Microsoft's CDN. Here the page (never office.js itself) is changed on its
// way: a line that fetches the host from the parent window, then office.js from this server.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Quotes are optional: a minified page has none.
const OFFICE_TAG =
  /<script[^>]*\ssrc=["']?https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*\/office\.js["']?[^>]*><\/script>/;
const HOST_LINE = "<script>window.parent.workbench.attach(window);</script>";
const LOCAL_TAG = `${HOST_LINE}<script src="/office-js/office.js"></script>`;

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

const dist = fileURLToPath(new URL("../dist", import.meta.url));

function officeFolder() {
  return dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
}

/** The file that an address names; URL has taken out every "..". */
function fileFor(url, office) {
  const { pathname } = new URL(url, "http://localhost");
  if (pathname === "/") return join(dist, "workbench", "index.html");
  if (!pathname.startsWith("/office-js/")) return join(dist, pathname);
  return join(office, pathname.slice("/office-js/".length).toLowerCase());
}

function answer(file, response) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
  if (extname(file) !== ".html") createReadStream(file).pipe(response);
  else response.end(readFileSync(file, "utf8").replace(OFFICE_TAG, LOCAL_TAG));
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server.address().port));
  });
}

/** Serves on `port`, on any free one when it is taken or 0. `close` ends the server. */
export async function serve({ port = 0 } = {}) {
  const office = officeFolder();
  const server = createServer((request, response) =>
    answer(fileFor(request.url, office), response),
  );
  const taken = await listen(server, port).catch((error) => {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    return listen(server, 0);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${taken}`, port: taken, close };
}
