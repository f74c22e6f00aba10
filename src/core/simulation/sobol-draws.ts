/*
 * Sobol's low-discrepancy sequence, with the direction numbers of Joe and Kuo: points that fill the
 * space of the inputs more evenly than chance does.
 */

import { DealError } from "../errors";
import { threefry } from "./threefry";
import { seedWords, type Draws } from "./uniform-draws";

/**
 * Of each dimension the primitive polynomial, leading and trailing bit included, and the initial
 * direction numbers (Joe and Kuo 2008, SIAM J. Sci. Comput. 30:2635-2654).
 */
const joeKuo: readonly (readonly [polynomial: number, initial: readonly number[]])[] = [
  [1, [1]],
  [3, [1]],
  [7, [1, 3]],
  [11, [1, 3, 1]],
  [13, [1, 1, 1]],
  [19, [1, 1, 3, 3]],
  [25, [1, 3, 5, 13]],
  [37, [1, 1, 5, 5, 17]],
  [41, [1, 1, 5, 5, 5]],
  [47, [1, 1, 7, 11, 19]],
  [55, [1, 1, 5, 1, 1]],
  [59, [1, 1, 1, 3, 11]],
];

/** How many variables the sequence has numbers for. */
export const mostSobolVariables = joeKuo.length;

const bits = 32;
/** Apart from the draws and the shuffles of the same seed. */
const stream = 0xc0000000;

/**
 * Draws above 0 and below 1 that follow the sequence from point 0 on, in the order of Gray's code.
 *
 * With a seed every point is shifted by the same random bits (a digital shift), which keeps the
 * evenness and moves point 0 away from the corner. Without one the points are the published ones.
 *
 * @throws DealError "badInput" for more than 12 variables.
 */
export function sobolDraws(variables: number, seed?: number): Draws {
  if (variables > mostSobolVariables) {
    throw new DealError(
      "badInput",
      `Sobol sampling has ${mostSobolVariables} variables at most, and ${variables} inputs are uncertain. Use latin_hypercube.`,
    );
  }
  const directions = joeKuo.slice(0, variables).map(directionNumbers);
  const shifts = directions.map((_, variable) => (seed === undefined ? 0 : shift(seed, variable)));
  // Half a step keeps a shifted draw above 0; published points have none.
  const middle = seed === undefined ? 0 : 0.5;
  return (out, variable, firstTrial) => {
    const direction = directions[variable] ?? new Uint32Array(bits);
    let point = pointAt(firstTrial, direction) ^ (shifts[variable] ?? 0);
    for (let i = 0; i < out.length; i++) {
      out[i] = ((point >>> 0) + middle) / 2 ** bits;
      // From one Gray code to the next a single bit changes: the lowest that is 0 in the number.
      point ^= Number(direction[31 - Math.clz32(~(firstTrial + i) & (firstTrial + i + 1))]);
    }
  };
}

/** Direction numbers as 32-bit fractions, by Bratley and Fox's recurrence. */
function directionNumbers([polynomial, initial]: (typeof joeKuo)[number]): Uint32Array {
  const degree = 31 - Math.clz32(polynomial);
  const numbers = new Uint32Array(bits);
  for (let place = 0; place < bits; place++) {
    if (degree === 0 || place < degree) {
      const odd = initial[degree === 0 ? 0 : place] ?? 1;
      numbers[place] = odd << (31 - place);
    } else {
      numbers[place] = nextDirection(numbers, place, degree, polynomial);
    }
  }
  return numbers;
}

function nextDirection(
  numbers: Uint32Array,
  place: number,
  degree: number,
  polynomial: number,
): number {
  const earliest = Number(numbers[place - degree]);
  let next = earliest ^ (earliest >>> degree);
  for (let back = 1; back < degree; back++) {
    if ((polynomial >>> (degree - back)) & 1) next ^= Number(numbers[place - back]);
  }
  return next;
}

function pointAt(index: number, direction: Uint32Array): number {
  const gray = index ^ (index >>> 1);
  let point = 0;
  for (let place = 0; place < bits; place++) {
    if ((gray >>> place) & 1) point ^= Number(direction[place]);
  }
  return point;
}

function shift(seed: number, variable: number): number {
  const [low, high] = seedWords(seed);
  const block = new Uint32Array([variable, stream]);
  threefry(block, low, high);
  return Number(block[0]);
}
