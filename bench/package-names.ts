/* How a peer from npm is called in the table: with the version that package.json pins. */

import manifest from "../package.json";

type PackageName = keyof typeof manifest.devDependencies;

export function pinnedName(name: PackageName): string {
  return `${name} ${manifest.devDependencies[name]}`;
}
