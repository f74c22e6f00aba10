import {
  mergerScreen,
  mergerWords as words,
  type MergerFigures,
  type MergerRegime,
  type MergerWord,
} from "../../../src/core/concentration/merger-screen";
import { errorKind } from "../error-kind";

// Thresholds of DOMAIN.md, 4.1, on either side of each.
test.each<[MergerRegime, number, number, number, MergerWord]>([
  ["us2023", 1801, 101, 0, words.presumedUnlawful],
  ["us2023", 1800, 101, 0, words.noPresumption],
  ["us2023", 1801, 100, 0, words.noPresumption],
  ["us2023", 1200, 101, 0.31, words.presumedUnlawful],
  ["us2023", 1200, 101, 0.3, words.noPresumption],
  ["us2023", 1200, 100, 0.31, words.noPresumption],
  ["us2010", 9000, 99, 0, words.unlikelyEffects],
  ["us2010", 1499, 700, 0, words.unlikelyEffects],
  ["us2010", 1500, 101, 0, words.scrutiny],
  ["us2010", 2500, 900, 0, words.scrutiny],
  ["us2010", 2501, 200, 0, words.scrutiny],
  ["us2010", 2501, 201, 0, words.presumedMarketPower],
  ["us1992", 999, 400, 0, words.unlikelyEffects],
  ["us1992", 1000, 99, 0, words.unlikelyConsequences],
  ["us1992", 1800, 101, 0, words.concerns],
  ["us1992", 1801, 49, 0, words.unlikelyConsequences],
  ["us1992", 1801, 51, 0, words.concerns],
  ["us1992", 1801, 101, 0, words.presumedFacilitation],
  ["eu2004", 999, 400, 0, words.unlikelyConcerns],
  ["eu2004", 1000, 249, 0, words.unlikelyConcerns],
  ["eu2004", 2000, 250, 0, words.noAbsence],
  ["eu2004", 2001, 149, 0, words.unlikelyConcerns],
  ["eu2004", 2001, 150, 0, words.noAbsence],
])("%s: index %d, change %d, combined share %d: %s", (regime, indexAfter, change, share, word) => {
  expect(mergerScreen({ indexAfter, change, combinedShare: share }, regime)).toBe(word);
});

it("takes the guidelines of 2023 and no combined share by default", () => {
  expect(mergerScreen({ indexAfter: 2600, change: 150 })).toBe(words.presumedUnlawful);
  expect(mergerScreen({ indexAfter: 1200, change: 150 })).toBe(words.noPresumption);
});

test.each<[string, MergerFigures]>([
  ["an index below 0", { indexAfter: -1, change: 0 }],
  ["an index above a monopoly's", { indexAfter: 10_001, change: 0 }],
  ["a change below 0", { indexAfter: 2000, change: -1 }],
  ["a change above the index", { indexAfter: 100, change: 101 }],
  ["a combined share in per cent", { indexAfter: 2000, change: 100, combinedShare: 30 }],
])("refuses %s", (_name, figures) => {
  expect(errorKind(() => mergerScreen(figures))).toBe("badInput");
});
