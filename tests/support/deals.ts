/* Deals that tests share: the model deal, and variants that reach into the corners of the model. */
import type { Deal, InputValue } from "../../src/deal/document";
import { parseDeal } from "../../src/deal/parse-deal";
import { templates } from "../../src/deal/templates";

export function modelDeal(): Deal {
  const [deal] = templates;
  if (deal === undefined) throw new Error("There is no template.");
  return deal;
}

type Changes = Readonly<Record<string, InputValue>>;

/** The model deal over other years, with cases of its own; series are made as long as needed. */
export function dealOf(years: number, cases: Readonly<Record<string, Changes>>): Deal {
  const base = modelDeal();
  const fitted = Object.entries(base.assumptions).map(
    ([key, assumption]) => [key, { ...assumption, value: fit(assumption.value, years) }] as const,
  );
  return parseDeal({
    ...base,
    timeline: { ...base.timeline, years },
    assumptions: Object.fromEntries(fitted),
    instruments: base.instruments
      .filter(({ id }) => id !== "later")
      .map((instrument) =>
        instrument.kind === "purchase_commitment"
          ? { ...instrument, years: Math.min(instrument.years, years) }
          : instrument,
      ),
    cases: Object.entries(cases).map(([name, changes]) => ({
      name,
      description: "For a test",
      set: Object.fromEntries(
        Object.entries(changes).map(([key, value]) => [
          key,
          { value: fit(value, years), reason: "For a test" },
        ]),
      ),
    })),
  });
}

function fit(value: InputValue, years: number): InputValue {
  if (!Array.isArray(value)) return value;
  return Array.from({ length: years }, (_, step) => value[step % value.length] ?? 0);
}

/** Every shape and every tracing, uneven terms, and errors that both sides must show alike. */
export const corners: Readonly<Record<string, Changes>> = {
  "Linear, pro rata": { shape: "linear", tracing: "pro_rata", firstPurchase: 2, term: 5 },
  "Growing, vendor last": {
    shape: "growth",
    growth: 0.25,
    tracing: "vendor_last",
    invested: [3, 0, 9],
    takeUp: 0.3,
  },
  "S-curve": { shape: "s_curve", tracing: "pro_rata", openingCash: -3, discountRate: 0 },
  "Back-loaded": { shape: "back_loaded", firstPurchase: 3, term: 4, margin: -0.2 },
  "Nothing invested": { invested: [0], otherRevenue: [0], otherFunding: [0] },
  "Falling rates": { discountRate: -0.5, growth: -0.4, shape: "growth", minimumShare: 0 },
};

/** Deals whose every number must be the same here, in the workbench's engine and in LibreOffice. */
export const dealsToAgreeOn: readonly (readonly [string, Deal])[] = [
  ["the model deal", modelDeal()],
  ["every shape and tracing over 7 years", dealOf(7, corners)],
  ["one year", dealOf(1, { Base: {} })],
  ["forty years", dealOf(40, { Base: {}, Long: { term: 40, shape: "s_curve" } })],
  ["cases with awkward names", dealOf(3, { "=cmd|'/c calc'!A1": {}, "O'Hara [x]": {} })],
];
