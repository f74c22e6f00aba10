/*
 * Which of several internal rates of return a single cell shows.
 */

import { requireRate } from "../numeric/requirements";

/** 10 %, the guess of Excel's XIRR and IRR. */
const usualGuess = 0.1;

/**
 * The rate nearest to the guess, the lower of two equally near. Only ever one of the rates.
 *
 * @throws DealError "badInput" when the guess is −100 % or less.
 * @example nearestRate([0.1, 0.5], 0.4) is 0.5
 */
export function nearestRate(rates: readonly number[], guess = usualGuess): number {
  requireRate("guess", guess);
  return rates.reduce((nearest, rate) =>
    Math.abs(rate - guess) < Math.abs(nearest - guess) ? rate : nearest,
  );
}
