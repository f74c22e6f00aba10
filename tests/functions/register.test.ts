/*
 * What happens when the bundle of the functions is loaded.
 */

import { functionIds } from "../../src/functions/call";
import functionsJson from "../../src/functions/functions.json";
import { installHostFunctions } from "../support/custom-functions";

it("associates every function once, at once, and nothing else", async () => {
  const host = installHostFunctions();
  try {
    await import("../../src/functions/register");
    const ids = host.associated.map(([id]) => id);
    expect(ids).toEqual(functionIds);
    expect(ids).toEqual(functionsJson.functions.map(({ id }) => id));
    expect(host.associated.every(([, call]) => typeof call === "function")).toBe(true);
  } finally {
    host.remove();
  }
});
