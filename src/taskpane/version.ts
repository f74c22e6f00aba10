/* The version of the add-in, as the manifest and the workbooks it writes name it. */
import packageJson from "../../package.json";

export const version: string = packageJson.version;
