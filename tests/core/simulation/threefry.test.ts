import { threefry } from "../../../src/core/simulation/threefry";

// The known answers of Random123 (kat_vectors, threefry2x32, 20 rounds).
test.each([
  ["zeros", [0, 0], [0, 0], [0x6b200159, 0x99ba4efe]],
  ["ones", [0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], [0x1cb996fc, 0xbb002be7]],
  [
    "the digits of pi",
    [0x243f6a88, 0x85a308d3],
    [0x13198a2e, 0x03707344],
    [0xc4923a9c, 0x483df7a0],
  ],
])("gives the published bits for %s", (_name, counter, [key0 = 0, key1 = 0], expected) => {
  const block = Uint32Array.from(counter);
  threefry(block, key0, key1);
  expect([...block]).toEqual(expected);
});
