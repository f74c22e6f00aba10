/*
 * The quantile of the standard normal distribution: Wichura's algorithm AS 241 (PPND16), right to
 * about one part in 10^16.
 */

/** Coefficients of a rational function, the constant term first. */
interface Rational {
  readonly over: readonly number[];
  readonly under: readonly number[];
}

/** For |p − ½| up to 0.425, in terms of 0.425² − (p − ½)². */
const central: Rational = {
  over: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  under: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852545925,
  ],
};
/** For tails down to e^−25, in terms of √(−ln p) − 1.6. */
const tail: Rational = {
  over: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833,
    7.7454501427834140764e-4,
  ],
  under: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
    0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4,
    1.05075007164441684324e-9,
  ],
};
/** Further out, in terms of √(−ln p) − 5. */
const farTail: Rational = {
  over: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5,
    2.01033439929228813265e-7,
  ],
  under: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
    7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
    2.04426310338993978564e-15,
  ],
};

/** The value that a standard normal variable stays below with probability p; ∓∞ at 0 and 1. */
export function normalQuantile(probability: number): number {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(central, 0.180625 - fromMiddle * fromMiddle);
  }
  const outside = fromMiddle < 0 ? probability : 1 - probability;
  if (outside === 0) return fromMiddle < 0 ? -Infinity : Infinity;
  const depth = Math.sqrt(-Math.log(outside));
  const size = depth <= 5 ? ratio(tail, depth - 1.6) : ratio(farTail, depth - 5);
  return fromMiddle < 0 ? -size : size;
}

function ratio({ over, under }: Rational, x: number): number {
  return polynomial(over, x) / polynomial(under, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) {
    value = value * x + Number(coefficients[power]);
  }
  return value;
}
