/*
 * Random bits from a counter: Threefry-2x32 with 20 rounds (Salmon et al., "Parallel random numbers:
 * as easy as 1, 2, 3", 2011). The same counter and key give the same bits on every machine, in any
 * order of asking. Additions, rotations and exclusive-ors of 32 bits only, so no rounding anywhere.
 */

/** The parity constant of the key schedule, from the Skein hash function. */
const parity = 0x1bd11bda;

/**
 * Replaces the two words of `block`, the counter, by two random words.
 *
 * @see Random123's known answers: counter and key 0 give 6b200159 99ba4efe.
 */
export function threefry(block: Uint32Array, key0: number, key1: number): void {
  const key2 = parity ^ key0 ^ key1;
  let x = (Number(block[0]) + key0) | 0;
  let y = (Number(block[1]) + key1) | 0;

  [x, y] = firstFour(x, y);
  x = (x + key1) | 0;
  y = (y + key2 + 1) | 0;
  [x, y] = otherFour(x, y);
  x = (x + key2) | 0;
  y = (y + key0 + 2) | 0;
  [x, y] = firstFour(x, y);
  x = (x + key0) | 0;
  y = (y + key1 + 3) | 0;
  [x, y] = otherFour(x, y);
  x = (x + key1) | 0;
  y = (y + key2 + 4) | 0;
  [x, y] = firstFour(x, y);
  block[0] = x + key2;
  block[1] = y + key0 + 5;
}

function firstFour(first: number, second: number): [number, number] {
  let x = (first + second) | 0;
  let y = rotated(second, 13) ^ x;
  x = (x + y) | 0;
  y = rotated(y, 15) ^ x;
  x = (x + y) | 0;
  y = rotated(y, 26) ^ x;
  x = (x + y) | 0;
  y = rotated(y, 6) ^ x;
  return [x, y];
}

function otherFour(first: number, second: number): [number, number] {
  let x = (first + second) | 0;
  let y = rotated(second, 17) ^ x;
  x = (x + y) | 0;
  y = rotated(y, 29) ^ x;
  x = (x + y) | 0;
  y = rotated(y, 16) ^ x;
  x = (x + y) | 0;
  y = rotated(y, 24) ^ x;
  return [x, y];
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
