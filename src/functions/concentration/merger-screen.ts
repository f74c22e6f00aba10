/*
 * DEAL.MERGER_SCREEN: what the guidelines say of a merger by its figures.
 */

import type { Choices } from "../../catalogue/choices";
import { specify } from "../../catalogue/function-spec";
import {
  mergerScreen as calculate,
  mergerWords as words,
  type MergerRegime,
} from "../../core/concentration/merger-screen";
import { amount, answer, choice, optionalNumber } from "../boundary";
import { optional, optionalWord } from "../lambda";

const regimes: Choices<MergerRegime> = {
  id: "MERGER_REGIME",
  words: {
    us2023: "Merger Guidelines of the U.S. agencies, 2023, 2.1.",
    us2010: "Horizontal Merger Guidelines of the U.S. agencies, 2010, 5.3.",
    us1992: "Horizontal Merger Guidelines of the U.S. agencies, 1992, 1.51.",
    eu2004: "Guidelines of the European Commission, 2004/C 31/03, 19 to 21.",
  },
};

/**
 * Returns what the merger guidelines say of a merger by its concentration, in their words.
 *
 * @customfunction MERGER_SCREEN
 * @param hhi_after Herfindahl-Hirschman index after the merger, 0 to 10,000.
 * @param delta Points that the merger adds to it, 0 or more; HHI_DELTA gives them.
 * @param combined_share Share of the merged firm as a fraction; us2023 asks for it. Default 0.
 * @param regime Guidelines: us2023, us2010, us1992 or eu2004. Default us2023.
 * @remarks us2023: presumed to lessen competition when delta is above 100 and hhi_after above 1,800 or
 * combined_share above 30 %. us2010: unlikely below 1,500 or delta 100; concerns up to 2,500 or delta
 * 200; above both presumed. us1992: unlikely below 1,000, delta below 100 up to 1,800 or below 50
 * above; concerns beyond; presumed above 1,800 and delta 100. eu2004: unlikely below 1,000, delta
 * below 250 up to 2,000 or below 150 above. A screen, not a forecast: the market must be defined first.
 * @throws #VALUE! when hhi_after is outside 0 to 10,000, delta outside 0 to hhi_after, or
 * combined_share outside 0 to 1.
 */
export function mergerScreen(
  hhi_after: unknown,
  delta: unknown,
  combined_share?: unknown,
  regime?: string,
): string {
  return answer(() =>
    calculate(
      {
        indexAfter: amount("hhi_after", hhi_after),
        change: amount("delta", delta),
        combinedShare: optionalNumber("combined_share", combined_share),
      },
      choice("regime", regime, regimes),
    ),
  );
}

const us2023 =
  "IF(AND(delta>100,OR(hhi_after>1800,share>0.3))," +
  `"${words.presumedUnlawful}","${words.noPresumption}")`;
const us2010 =
  `IF(OR(delta<100,hhi_after<1500),"${words.unlikelyEffects}",` +
  `IF(AND(hhi_after>2500,delta>200),"${words.presumedMarketPower}","${words.scrutiny}"))`;
const us1992 =
  `IF(hhi_after<1000,"${words.unlikelyEffects}",` +
  `IF(delta<IF(hhi_after>1800,50,100),"${words.unlikelyConsequences}",` +
  `IF(AND(hhi_after>1800,delta>100),"${words.presumedFacilitation}","${words.concerns}")))`;
const eu2004 =
  "IF(OR(hhi_after<1000,delta<IF(hhi_after>2000,150,250))," +
  `"${words.unlikelyConcerns}","${words.noAbsence}")`;
const lambda =
  `LAMBDA(hhi_after,delta,[combined_share],[regime],LET(share,${optional("combined_share", "0")},` +
  `word,${optionalWord("regime", "us2023")},` +
  "IF(OR(hhi_after<0,hhi_after>10000,delta<0,delta>hhi_after,share<0,share>1),#VALUE!," +
  `SWITCH(word,"us2023",${us2023},"us2010",${us2010},"us1992",${us1992},"eu2004",${eu2004},#VALUE!))))`;

export const mergerScreenSpec = specify(mergerScreen, {
  category: "Concentration",
  questions: ["What would a competition authority say of the merger at first sight?"],
  choices: { regime: regimes },
  examples: [
    {
      shows: "The two largest of nine firms, 25 and 20 per cent, merge.",
      args: [2540, 1000, 0.45],
      gives: words.presumedUnlawful,
    },
    {
      shows: "The two smallest merge, 5 and 4 per cent.",
      args: [1580, 40, 0.09],
      gives: words.noPresumption,
    },
    {
      shows: "A concentrated market under the guidelines of 2010.",
      args: [2600, 150, null, "us2010"],
      gives: words.scrutiny,
    },
    { shows: "The same in the Union.", args: [2600, 150, null, "eu2004"], gives: words.noAbsence },
    { shows: "A merger adds no more than there is.", args: [100, 200], gives: "#VALUE!" },
  ],
  portable: { lambda },
});
