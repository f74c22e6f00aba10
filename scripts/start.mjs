// `npm start`: the workbench in the browser. Sets up what is missing, builds what has changed,
// serves it and opens it. `--no-open` leaves the browser alone, `--port=4000` chooses the port.
import { setUp } from "./set-up.mjs";

const PREFERRED_PORT = 3010;

function portAskedFor() {
  const asked = process.argv.find((argument) => argument.startsWith("--port="));
  const port = asked === undefined ? PREFERRED_PORT : Number(asked.slice("--port=".length));
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  console.error(`${asked} is no port; right is a number such as --port=4000.`);
  process.exit(1);
}

const port = portAskedFor();
setUp();
// Only now are the packages there that these need.
const [{ build }, { openAddress }, { serve }] = await Promise.all([
  import("./build.mjs"),
  import("./open-address.mjs"),
  import("./serve.mjs"),
]);
try {
  build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const server = await serve({ port });
if (server.port !== port) console.log(`Port ${port} is in use, so this is on another one.`);
console.log(`\n  Dealloop's workbench:  ${server.origin}\n\nCtrl+C ends it.`);
if (!process.argv.includes("--no-open")) openAddress(server.origin);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close();
    process.exit(0);
  });
}
