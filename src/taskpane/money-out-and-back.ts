/*
 * The two amounts behind a case's measures: money out (invested) and money back (purchases). The sheet
 * shows net outflow, out − back, and reciprocity, 2·min(out, back) ÷ (out + back); together they say
 * both amounts, so the picture needs no cells beyond the measures.
 */

export interface MoneyOutAndBack {
  readonly out: number;
  readonly back: number;
}

/** Undefined where the measures do not say: an error, or as much back as out, which hides the scale. */
export function moneyOutAndBack(
  netOutflow: number,
  reciprocity: number,
): MoneyOutAndBack | undefined {
  // |out − back| = (out + back)·(1 − reciprocity).
  const both = Math.abs(netOutflow) / (1 - reciprocity);
  if (!Number.isFinite(both)) return undefined;
  const smaller = (reciprocity * both) / 2;
  const larger = both - smaller;
  return netOutflow < 0 ? { out: smaller, back: larger } : { out: larger, back: smaller };
}
