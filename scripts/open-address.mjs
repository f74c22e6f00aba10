// Opens an address in the user's browser. A machine without one is no mistake: the address has been
// printed.
import { spawn } from "node:child_process";

const OPENERS = {
  darwin: (address) => ["open", [address]],
  // The empty text is the title that `start` would otherwise take the address for.
  win32: (address) => ["cmd", ["/c", "start", "", address]],
};

export function openAddress(address) {
  const opener = OPENERS[process.platform] ?? (() => ["xdg-open", [address]]);
  const [command, args] = opener(address);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
