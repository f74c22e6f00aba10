/*
 * What the guidelines of competition authorities say of a merger by its figures alone. The words are
 * theirs; where a guideline has no word for a case, the answer says that it presumes nothing.
 */

import { DealError } from "../errors";
import { requireShare, requireZeroOrMore } from "../numeric/requirements";

export type MergerRegime = "us2023" | "us2010" | "us1992" | "eu2004";

export interface MergerFigures {
  /** The index after the merger, 0 to 10,000. */
  readonly indexAfter: number;
  /** What the merger adds to the index. */
  readonly change: number;
  /** The share of the merged firm, a fraction of 1. */
  readonly combinedShare?: number | undefined;
}

/** The guidelines' own words; they speak of mergers, hence the plural. */
export const mergerWords = {
  presumedUnlawful: "presumed to substantially lessen competition or tend to create a monopoly",
  noPresumption: "no structural presumption",
  presumedMarketPower: "presumed to be likely to enhance market power",
  presumedFacilitation:
    "presumed likely to create or enhance market power or facilitate its exercise",
  scrutiny: "potentially raise significant competitive concerns and often warrant scrutiny",
  concerns: "potentially raise significant competitive concerns",
  unlikelyEffects:
    "unlikely to have adverse competitive effects and ordinarily require no further analysis",
  unlikelyConsequences:
    "unlikely to have adverse competitive consequences and ordinarily require no further analysis",
  unlikelyConcerns: "unlikely to identify horizontal competition concerns",
  noAbsence: "no initial indicator of the absence of competition concerns",
} as const;

export type MergerWord = (typeof mergerWords)[keyof typeof mergerWords];

/**
 * The guideline's word for a merger with these figures.
 *
 * us2023: index above 1,800, or combined share above 30 %, and change above 100. us2010: change
 * below 100 or index below 1,500; index up to 2,500; above it, change up to 200 or more. us1992:
 * index below 1,000, change below 100; up to 1,800; above it, change below 50, up to 100, more.
 * eu2004: index below 1,000; up to 2,000 with change below 250; above with change below 150.
 *
 * @throws DealError "badInput" when the index is outside 0 … 10,000, the change outside 0 … index, or
 * the combined share no share.
 * @example mergerScreen({ indexAfter: 2600, change: 150 }, "us2010") is mergerWords.scrutiny
 * @see Merger Guidelines (2023) 2.1; Horizontal Merger Guidelines (2010) 5.3 and (1992) 1.51;
 * Guidelines on the assessment of horizontal mergers (2004/C 31/03), 19 to 21.
 */
export function mergerScreen(figures: MergerFigures, regime: MergerRegime = "us2023"): MergerWord {
  const { indexAfter, change, combinedShare = 0 } = figures;
  requireZeroOrMore("hhi_after", indexAfter);
  if (indexAfter > 10_000) throw outside("hhi_after", indexAfter, "10,000");
  requireZeroOrMore("delta", change);
  if (change > indexAfter) throw outside("delta", change, "hhi_after");
  requireShare("combined_share", combinedShare);
  return screens[regime](indexAfter, change, combinedShare);
}

type Screen = (index: number, change: number, combinedShare: number) => MergerWord;

const screens: Record<MergerRegime, Screen> = {
  us2023: (index, change, combinedShare) =>
    change > 100 && (index > 1800 || combinedShare > 0.3)
      ? mergerWords.presumedUnlawful
      : mergerWords.noPresumption,
  us2010: (index, change) => {
    if (change < 100 || index < 1500) return mergerWords.unlikelyEffects;
    return index > 2500 && change > 200 ? mergerWords.presumedMarketPower : mergerWords.scrutiny;
  },
  us1992: (index, change) => {
    if (index < 1000) return mergerWords.unlikelyEffects;
    const highlyConcentrated = index > 1800;
    if (change < (highlyConcentrated ? 50 : 100)) return mergerWords.unlikelyConsequences;
    return highlyConcentrated && change > 100
      ? mergerWords.presumedFacilitation
      : mergerWords.concerns;
  },
  eu2004: (index, change) => {
    const unlikely = index < 1000 || change < (index > 2000 ? 150 : 250);
    return unlikely ? mergerWords.unlikelyConcerns : mergerWords.noAbsence;
  },
};

function outside(name: string, value: number, most: string): DealError {
  return new DealError("badInput", `${name} is ${value}. Give points from 0 to ${most}.`);
}
