import { netTransactionPrice } from "../../../src/core/revenue/net-transaction-price";
import { errorKind } from "../error-kind";

test.each([
  // DOMAIN.md, 6: ASC 606-10-55-252, IFRS 15 IE160.
  ["example 32 of the standard", netTransactionPrice(15, 1.5), 13.5],
  ["a voucher of 7 on 100", netTransactionPrice(100, 7), 93],
  // DOMAIN.md, 6: 6 GW at about 15 each, less a grant valued at 34.
  ["AMD and OpenAI", netTransactionPrice(90, 34), 56],
  // By hand.
  ["something distinct worth a part of it", netTransactionPrice(15, 1.5, 1), 14.5],
  ["something distinct worth more", netTransactionPrice(15, 1.5, 2), 15],
  ["nothing paid", netTransactionPrice(15, 0), 15],
  ["more paid back than is charged", netTransactionPrice(15, 20), -5],
])("%s", (_name, price, expected) => {
  expect(price).toBeCloseTo(expected, 12);
});

test.each([
  ["a negative price", () => netTransactionPrice(-15, 1.5)],
  ["negative consideration", () => netTransactionPrice(15, -1.5)],
  ["a negative fair value", () => netTransactionPrice(15, 1.5, -1)],
])("refuses %s", (_name, calculate) => {
  expect(errorKind(calculate)).toBe("badInput");
});
