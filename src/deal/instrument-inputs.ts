/*
 * What a deal's instruments say about the model's inputs: money that the vendor pays in, and the
 * commitment of the customer. Firm instruments happen in every case, others where the case names them.
 */
import { DealError } from "../core/errors";
import { periodOf } from "./calendar";
import type { Case, Deal, Instrument, InstrumentKind } from "./document";
import type { InputKey } from "./model/inputs";
import { sourceLine, type CaseInput, type Origin } from "./origin";

type Paying = Extract<Instrument, { readonly payments: unknown }>;
type PurchaseCommitment = Extract<Instrument, { readonly kind: "purchase_commitment" }>;
type Found = Partial<Record<InputKey, CaseInput>>;

/** What the rows of this version can compute; instruments between other parties are only listed. */
const modelled: readonly InstrumentKind[] = ["equity", "convertible", "purchase_commitment"];

export function instrumentInputs(deal: Deal, scenario: Case): Found {
  const between = deal.instruments.filter(
    (instrument) => happens(instrument, scenario) && isBetween(deal, instrument),
  );
  for (const instrument of between) requireModelled(deal, instrument);
  return {
    firstYear: given(deal.timeline.firstYear, () => timelineOrigin),
    ...investment(deal, between.filter(isInvestment)),
    ...commitment(deal, scenario, between.filter(isCommitment)),
  };
}

function happens({ firmness, id }: Instrument, { include }: Case): boolean {
  return firmness.kind === "firm" || include.includes(id);
}

const timelineOrigin: Origin = {
  source: "The deal's timeline",
  status: "assumption",
  note: "Calendar years",
};

function isBetween({ vendor, customer }: Deal, { from, to }: Instrument): boolean {
  return (from === vendor && to === customer) || (from === customer && to === vendor);
}

function requireModelled({ customer }: Deal, { id, kind, from }: Instrument): void {
  if (!modelled.includes(kind)) {
    throw new DealError(
      "badInput",
      `Instrument "${id}" is a ${kind.replace("_", " ")}, which the model does not compute yet. It computes equity, convertibles and one purchase commitment between vendor and customer.`,
    );
  }
  if ((kind === "purchase_commitment") !== (from === customer)) {
    throw new DealError(
      "badInput",
      `Instrument "${id}" runs the wrong way: the vendor invests, the customer commits to buy.`,
    );
  }
}

function isInvestment(instrument: Instrument): instrument is Paying {
  return instrument.kind === "equity" || instrument.kind === "convertible";
}

function isCommitment(instrument: Instrument): instrument is PurchaseCommitment {
  return instrument.kind === "purchase_commitment";
}

function investment(deal: Deal, instruments: readonly Paying[]): Found {
  const { years } = deal.timeline;
  const paid = instruments.flatMap((instrument) =>
    instrument.payments.map((payment) => {
      const period = periodOf(deal, payment.date);
      if (period > years) {
        throw new DealError(
          "badInput",
          `Instrument "${instrument.id}" pays on ${payment.date}, after the timeline has ended. Lengthen the timeline or take the payment out.`,
        );
      }
      return { ...payment, instrument, period };
    }),
  );
  const amountIn = (inPeriod: (period: number) => boolean): number =>
    paid.reduce((sum, { period, amount }) => (inPeriod(period) ? sum + amount : sum), 0);
  const originOf = (inPeriod: (period: number) => boolean): Origin =>
    combined(
      deal,
      paid
        .filter(({ period }) => inPeriod(period))
        .map(({ instrument, assumption }) => ({ instrument, assumption })),
      "No payment",
    );
  return {
    invested: given(
      Array.from({ length: years }, (_, step) => amountIn((period) => period === step + 1)),
      (period) => originOf((at) => at === period),
    ),
    investedBefore: given(
      amountIn((period) => period < 1),
      () => originOf((period) => period < 1),
    ),
  };
}

function commitment(deal: Deal, scenario: Case, all: readonly PurchaseCommitment[]): Found {
  const [only, another] = all;
  if (only === undefined || another !== undefined) {
    throw new DealError(
      "badInput",
      `Case "${scenario.name}" has ${all.length} purchase commitments of the customer to the vendor; the model computes exactly one. Add them up, or leave some to another case.`,
    );
  }
  const origin = (): Origin =>
    combined(deal, [{ instrument: only, assumption: undefined }], only.label);
  const termsOrigin = (): Origin =>
    combined(deal, [{ instrument: only, assumption: only.assumption }], only.label);
  return {
    promised: given(only.total, origin),
    firstPurchase: given(only.firstYear - deal.timeline.firstYear + 1, termsOrigin),
    term: given(only.years, origin),
    shape: given(only.shape, termsOrigin),
    growth: given(only.growth ?? 0, termsOrigin),
    minimumShare: given(only.minimumShare, termsOrigin),
  };
}

interface Behind {
  readonly instrument: Instrument;
  readonly assumption: string | undefined;
}

/** An assumption about timing outweighs the status of the fact it is about. */
function combined(deal: Deal, behind: readonly Behind[], otherwise: string): Origin {
  const [first] = behind;
  if (first === undefined)
    return { source: "The deal's instruments", status: "assumption", note: otherwise };
  const ids = [...new Set(behind.flatMap(({ instrument }) => instrument.sources))];
  const notes = new Set(
    behind.map(({ instrument, assumption }) =>
      assumption === undefined ? instrument.label : `${instrument.label}: ${assumption}`,
    ),
  );
  return {
    source: sourceLine(deal, ids) || "Assumption",
    status: behind.some(({ assumption }) => assumption !== undefined)
      ? "assumption"
      : first.instrument.status,
    note: [...notes].join("; "),
  };
}

function given(value: CaseInput["value"], origin: CaseInput["origin"]): CaseInput {
  return { value, origin };
}
