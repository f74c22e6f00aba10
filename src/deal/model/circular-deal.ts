/*
 * A circular deal: the vendor invests in its customer, and the customer commits to buy from the
 * vendor. One declaration, from which come the calculation, the sheet, and its definitions. The order
 * here is the order of the case sheet.
 */
import { model } from "../../language/model";
import { one } from "../../language/quantity";
import { calendarYear } from "../../language/units";
import { checks } from "./checks";
import { commitment as commitmentRows } from "./commitment";
import { customerCash } from "./customer-cash";
import { inputs } from "./inputs";
import { investor as investorRows } from "./investor";
import { lockIn as lockInRows } from "./lock-in";
import { measures as measureRows } from "./measures";
import { revenue as revenueRows } from "./revenue";
import { tracing as tracingRows } from "./tracing";

export const circularDeal = model(inputs, (given, sheet) => {
  sheet.section("Calendar");
  sheet.rollForward("Year", calendarYear, (before) => before.plus(one), {
    start: given.firstYear.minus(one),
  });
  const commitment = commitmentRows(given, sheet);
  const investor = investorRows(given, commitment, sheet);
  const cash = customerCash(given, commitment.purchases, investor.discountFactor, sheet);
  const tracing = tracingRows(given, commitment.purchases, cash.otherMoney, sheet);
  const revenue = revenueRows(given, commitment.purchases, tracing.recycled, sheet);
  const lockIn = lockInRows(given, commitment.purchases, sheet);
  const sections = { commitment, investor, cash, tracing, revenue, lockIn };
  const measures = measureRows(given, sections, sheet);
  checks(given, sections, sheet);
  return measures;
});
