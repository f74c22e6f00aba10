/* What the rules look at in this project: the version in package.json, and the files of assets/. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Surroundings } from "./finding";

export function projectSurroundings(root: string): Surroundings {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
  };
  return {
    packageVersion: version,
    servedFile: (path) => {
      const file = join(root, path);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}
