/*
 * Why rates of return have no plain formula.
 */

export const needsSearch =
  "Finding every rate takes a search that halves the range until bounds prove where a rate is and " +
  "where none is; a LAMBDA that calls itself so often goes beyond Excel's limit.";
