/*
 * The order of many numbers: a radix sort of their bits that carries places along, some ten times as
 * fast as a sort with a comparison, and stable.
 */

const digits = 4;
const radix = 2 ** 16;

/** The places of the numbers from the smallest to the largest; NaN comes last. */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const count = values.length;
  const words = sortableWords(values);
  let order = Uint32Array.from({ length: count }, (_, place) => place);
  let next = new Uint32Array(count);
  for (let digit = 0; digit < digits; digit++) {
    const starts = startsOf(words, digit);
    if (starts === undefined) continue;
    for (let i = 0; i < count; i++) {
      const place = order[i] as number;
      const key = words[digits * place + digit] as number;
      const to = starts[key] as number;
      starts[key] = to + 1;
      next[to] = place;
    }
    [order, next] = [next, order];
  }
  return order;
}

/**
 * The bits of each number in four words of 16, the lowest first, changed so that they sort as whole
 * numbers: those of a negative number turned over, the sign of a positive one set.
 */
function sortableWords(values: Float64Array): Uint16Array {
  const plain = new Float64Array(values.length);
  // NaN of either sign sorts above infinity, −0 beside 0.
  for (let i = 0; i < plain.length; i++) plain[i] = (values[i] as number) + 0;
  const words = new Uint16Array(plain.buffer);
  for (let top = 3; top < words.length; top += digits) {
    const isNaNumber = Number.isNaN(plain[(top - 3) / digits]);
    const negative = (words[top] as number) >= 0x8000 && !isNaNumber;
    if (negative) {
      for (let word = top - 3; word < top; word++) words[word] = 0xffff - (words[word] as number);
    }
    const bits = words[top] as number;
    words[top] = isNaNumber ? 0xffff : negative ? 0xffff - bits : bits | 0x8000;
  }
  return words;
}

/** Where the numbers with each value of a digit begin; undefined when all have the same. */
function startsOf(words: Uint16Array, digit: number): Uint32Array | undefined {
  const starts = new Uint32Array(radix);
  for (let i = digit; i < words.length; i += digits) {
    const key = words[i] as number;
    starts[key] = (starts[key] as number) + 1;
  }
  if (starts[words[digit] ?? 0] === words.length / digits) return undefined;
  let before = 0;
  for (let key = 0; key < radix; key++) {
    const own = starts[key] as number;
    starts[key] = before;
    before += own;
  }
  return starts;
}
