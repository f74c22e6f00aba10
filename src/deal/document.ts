/*
 * The deal document: one JSON object with everything that is known, reported or assumed about a
 * circular deal. Its shape is declared here once; the published JSON Schema and the TypeScript types
 * are derived. What no schema can say (names that must exist, dates in order) is in consistency.ts.
 */
import { iso, z } from "zod";

const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/, "use small letters, digits and hyphens, such as aws-commitment");
const text = (longest: number) => z.string().trim().min(1, "must not be empty").max(longest);
const amount = z.number().nonnegative("must be 0 or more: direction is given by from and to");
const rate = z.number().gt(-1, "a rate must be above -100 %, which is -1").lte(10);
const share = z
  .number()
  .min(0, "a share lies between 0 and 1")
  .max(1, "a share lies between 0 and 1");
// Not z.iso.date: webpack 5.113 takes that for z.date, which refuses every text.
const date = iso.date("write a date such as 2026-04-20");

/** What is known of a fact: company statement or filing, press report, somebody's estimate, or ours. */
const status = z.enum(["confirmed", "reported", "estimated", "assumption"]);

const source = z.strictObject({
  id: identifier,
  title: text(200),
  publisher: text(100),
  date,
  url: z.url({ protocol: /^https?$/ }).optional(),
  kind: z.enum(["primary", "secondary"]),
});

const party = z.strictObject({ id: identifier, name: text(80), note: text(500).optional() });

const firmness = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("firm") }),
  z.strictObject({ kind: z.literal("conditional"), milestone: text(300) }),
  z.strictObject({ kind: z.literal("letter_of_intent") }),
]);

const payment = z.strictObject({
  date,
  amount: amount.positive("a payment must be above 0"),
  /** Why this date or amount was assumed; left out when both are facts. */
  assumption: text(300).optional(),
});

const commonFields = {
  id: identifier,
  label: text(120),
  from: identifier,
  to: identifier,
  firmness,
  status,
  sources: z.array(identifier),
  note: text(500).optional(),
};

const payments = z.array(payment).min(1, "needs at least one payment");

/** How a commitment spreads over its years, as in DEAL.COMMITMENT_SCHEDULE. */
const shape = z.enum(["level", "linear", "growth", "s_curve", "back_loaded"]);

const instrument = z.discriminatedUnion("kind", [
  z.strictObject({ ...commonFields, kind: z.literal("equity"), payments }),
  z.strictObject({ ...commonFields, kind: z.literal("convertible"), payments }),
  z.strictObject({
    ...commonFields,
    kind: z.literal("loan"),
    payments,
    rate,
    maturity: date,
  }),
  z.strictObject({
    ...commonFields,
    kind: z.literal("warrant"),
    grantDate: date,
    expiry: date,
    shares: amount,
    strike: amount,
    grantValue: amount,
  }),
  z.strictObject({ ...commonFields, kind: z.literal("prepayment"), payments }),
  z.strictObject({
    ...commonFields,
    kind: z.literal("purchase_commitment"),
    total: amount.positive("a commitment must be above 0"),
    firstYear: z.int().min(1990).max(2100),
    years: z.int().min(1).max(40),
    shape,
    growth: rate.optional(),
    /** Share of each year's commitment that is due whether or not it is used. */
    minimumShare: share,
    /** Why timing, shape or minimum were assumed; left out when all are facts. */
    assumption: text(400).optional(),
  }),
  z.strictObject({
    ...commonFields,
    kind: z.literal("backstop"),
    cap: amount,
    until: date,
  }),
  z.strictObject({
    ...commonFields,
    kind: z.literal("revenue_share"),
    share,
    firstYear: z.int().min(1990).max(2100),
    years: z.int().min(1).max(40),
  }),
]);

const value = z.union([z.number(), z.array(z.number()).min(1).max(40), z.string()]);

const assumed = z.strictObject({
  value,
  status: status.default("assumption"),
  sources: z.array(identifier).default([]),
  /** Why this value: what it follows from, or why it is a fair guess. */
  reason: text(400),
});

const change = z.strictObject({ value, reason: text(400) });

const scenario = z.strictObject({
  name: text(28),
  description: text(300),
  /** Instruments that are not firm and happen in this case; firm ones always do. */
  include: z.array(identifier).default([]),
  /** Inputs that differ from the deal's, by input key. */
  set: z.record(z.string(), change).default({}),
});

export const dealSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: identifier,
  title: text(120),
  /** What an analyst wants to know, in a sentence. */
  question: text(300),
  asOf: date,
  /** Amounts are in this unit throughout, such as USD bn. */
  unit: z.strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/, "use the three-letter code, such as USD"),
    scale: z.enum(["", "k", "m", "bn", "tn"]),
  }),
  timeline: z.strictObject({
    firstYear: z.int().min(1990).max(2100),
    years: z.int().min(1, "1 to 40 years").max(40, "1 to 40 years"),
  }),
  parties: z.array(party).min(2).max(50),
  /** The party that invests and sells. */
  vendor: identifier,
  /** The party that is invested in and buys. */
  customer: identifier,
  sources: z.array(source).max(200),
  instruments: z.array(instrument).min(1).max(1000),
  assumptions: z.record(z.string(), assumed),
  cases: z.array(scenario).min(1).max(12),
});

export type Deal = z.output<typeof dealSchema>;
export type Instrument = Deal["instruments"][number];
export type InstrumentKind = Instrument["kind"];
export type Case = Deal["cases"][number];
export type Source = Deal["sources"][number];
export type Status = z.output<typeof status>;
/** What an input may hold: a number, one for each year, or one of the words of a choice. */
export type InputValue = z.output<typeof value>;
