import fc from "fast-check";
import { clearingVector, type ClearingTerms } from "../../../src/core/contagion/clearing-vector";
import { errorKind } from "../error-kind";

// DOMAIN.md, 5.1: inputs of the example of the R package systemicrisk.
const threeBanks: ClearingTerms = {
  liabilities: [
    [0, 0.5, 0.5],
    [0.5, 0, 0.5],
    [0.5, 0.5, 0],
  ],
  externalAssets: [1 / 2, 5 / 8, 3 / 4],
  externalLiabilities: [3 / 2, 1 / 2, 1 / 2],
};

// DOMAIN.md, 5.1: the circle of figures in Bardoscia and others (2019).
const circle = (lastDebt: number): ClearingTerms => ({
  liabilities: [
    [0, 10, 0],
    [0, 0, 7],
    [lastDebt, 0, 0],
  ],
  externalAssets: [12, 4, 3],
});

test.each<[string, ClearingTerms, number[]]>([
  ["three banks", threeBanks, [1.4732142857142858, 1.4196428571428572, 1.5]],
  [
    "three banks where default costs half and three tenths",
    { ...threeBanks, recoveryExternal: 0.5, recoveryInternal: 0.7 },
    [0.502019961977, 0.514704937828, 0.565380613503],
  ],
  ["a circle that lacks 2", circle(12), [10, 7, 10]],
  ["a circle that has enough", circle(5), [10, 7, 5]],
  // By hand: all depends on A's 1, half of which each default burns; B has half, C a quarter.
  [
    "dominoes",
    {
      liabilities: [
        [0, 2, 0],
        [0, 0, 2],
        [0, 0, 0],
      ],
      externalAssets: [1, 0, 0],
      recoveryExternal: 0.5,
      recoveryInternal: 0.5,
    },
    [0.5, 0.25, 0],
  ],
  // Of all the vectors that clear a circle of equal debts, (0, 0) among them, the greatest.
  [
    "a circle without any cash",
    {
      liabilities: [
        [0, 5],
        [5, 0],
      ],
      externalAssets: [0, 0],
    },
    [5, 5],
  ],
  ["one party with too little", { ...one(2), externalLiabilities: [3] }, [2]],
  ["a debt to oneself", { ...one(2), liabilities: [[7]] }, [0]],
  ["nobody", { liabilities: [], externalAssets: [] }, []],
])("%s", (_name, terms, expected) => {
  expect(clearingVector(terms)).toEqual(
    expected.map((payment): unknown => expect.closeTo(payment, 11)),
  );
});

function one(assets: number): ClearingTerms {
  return { liabilities: [[0]], externalAssets: [assets] };
}

test.each<[string, ClearingTerms]>([
  ["a row too few", { liabilities: [[0, 1]], externalAssets: [1] }],
  ["assets of one party for two", { ...circle(5), externalAssets: [1, 2] }],
  ["debts elsewhere of one party for three", { ...circle(5), externalLiabilities: [1] }],
  ["a negative debt", circle(-5)],
  ["negative assets", one(-1)],
  ["negative debts elsewhere", { ...one(1), externalLiabilities: [-1] }],
  ["a recovery above 1", { ...one(1), recoveryExternal: 1.1 }],
  ["a negative recovery", { ...one(1), recoveryInternal: -0.1 }],
])("refuses %s", (_name, terms) => {
  expect(errorKind(() => clearingVector(terms))).toBe("badInput");
});

it("refuses debts beyond all numbers", () => {
  const terms = { ...circle(1e308), externalLiabilities: [0, 0, 1.7e308] };
  expect(errorKind(() => clearingVector(terms))).toBe("noSolution");
});

/** What each party has to pay with when the others pay as said. */
function heldBy({ liabilities, externalAssets }: ClearingTerms, paid: readonly number[]): number[] {
  const owed = owedBy(liabilities);
  return externalAssets.map((assets, creditor) =>
    liabilities.reduce(
      (held, row, debtor) =>
        held + ((row[creditor] ?? 0) * (paid[debtor] ?? 0)) / (owed[debtor] || 1),
      assets,
    ),
  );
}

function owedBy(liabilities: ClearingTerms["liabilities"]): number[] {
  return liabilities.map((row) => row.reduce((total, debt) => total + debt, 0));
}

const debt = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }));
const terms = fc.integer({ min: 1, max: 8 }).chain((parties) => {
  const row = fc.array(debt, { minLength: parties, maxLength: parties });
  return fc
    .tuple(fc.array(row, { minLength: parties, maxLength: parties }), row)
    .map(([liabilities, externalAssets]) => ({
      liabilities: liabilities.map((amounts, party) => amounts.with(party, 0)),
      externalAssets,
    }));
});

it("pays all that is owed, or all that is held, and never more than either", () => {
  const clears = fc.property(terms, (random) => {
    const paid = clearingVector(random);
    const owed = owedBy(random.liabilities);
    const payable = heldBy(random, paid).map((held, party) => Math.min(held, owed[party] ?? 0));
    paid.forEach((payment, party) => {
      expect(payment).toBeLessThanOrEqual(owed[party] ?? 0);
      expect(payment).toBeCloseTo(payable[party] ?? 0, 8);
    });
  });
  fc.assert(clears, { seed: 51 });
});

it("pays no more when default costs something, in proportion when the unit changes", () => {
  const compared = fc.property(
    terms,
    fc.double({ min: 0, max: 1, noNaN: true }),
    (random, part) => {
      const paid = clearingVector(random);
      const costly = { ...random, recoveryExternal: part, recoveryInternal: part };
      clearingVector(costly).forEach((payment, party) => {
        expect(payment).toBeLessThanOrEqual((paid[party] ?? 0) + 1e-9);
      });
      const thousands = {
        liabilities: random.liabilities.map((row) => row.map((amount) => amount * 1000)),
        externalAssets: random.externalAssets.map((amount) => amount * 1000),
      };
      clearingVector(thousands).forEach((payment, party) => {
        expect(payment / 1000).toBeCloseTo(paid[party] ?? 0, 8);
      });
    },
  );
  fc.assert(compared, { seed: 52 });
});

/** 1,000 parties in a circle that each owe the next 100, the first with too little. */
function greatCircle(leak: number): ClearingTerms {
  const parties = Array.from({ length: 1000 }, (_, party) => party);
  return {
    liabilities: parties.map((party) =>
      parties.map((other) => (other === (party + 1) % 1000 ? 100 : 0)),
    ),
    externalAssets: parties.map(() => 0),
    externalLiabilities: parties.map((party) => (party === 0 ? leak : 0)),
  };
}

it("follows 1,000 dominoes, and lets nothing stay in a circle that leaks", () => {
  // Each round loses the part leak ÷ (100 + leak), so nothing is left in the end.
  expect(Math.max(...clearingVector(greatCircle(50)))).toBeCloseTo(0, 6);
  expect(Math.max(...clearingVector(greatCircle(0.001)))).toBeCloseTo(0, 6);
  expect(clearingVector(greatCircle(0))).toEqual(new Array<number>(1000).fill(100));
});
