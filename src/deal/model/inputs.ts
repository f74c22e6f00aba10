/*
 * Everything that the user may change, once: label, unit, limits, and what holds when a deal does not
 * say. Values, sources and status come from the deal document (deal/case-inputs.ts).
 */
import { choice, scalar, series } from "../../language/input";
import {
  calendarYear,
  money,
  multiple,
  points,
  ratePerYear,
  share,
  tolerance,
  years,
} from "../../language/units";
import { indicatorInputs } from "./indicators";

const asShare = { low: 0, high: 1 };
const asRate = { low: -0.99, high: 10 };
const asAmount = { low: 0 };

export const inputs = {
  firstYear: scalar("First year", calendarYear, {
    heading: "Timeline",
    low: 1990,
    high: 2100,
    whole: true,
  }),

  invested: series("Investment", money, {
    heading: "Investment",
    ...asAmount,
    main: true,
    definition: "Cash that the vendor puts into the customer in the year",
  }),
  investedBefore: scalar("Invested before the first year", money, {
    ...asAmount,
    definition: "Shown for comparison; it is spent and is not traced",
  }),

  promised: scalar("Committed purchases, in total", money, {
    heading: "Purchase commitment",
    ...asAmount,
    main: true,
  }),
  firstPurchase: scalar("First period of purchases", years, {
    low: 1,
    high: 40,
    whole: true,
    definition: "1 is the first year of the timeline",
  }),
  term: scalar("Term of the commitment", years, { low: 1, high: 40, whole: true, main: true }),
  shape: choice(
    "Shape of the commitment",
    ["level", "linear", "growth", "s_curve", "back_loaded"],
    { main: true, definition: "How the total spreads over the term" },
  ),
  growth: scalar("Growth of the commitment", ratePerYear, {
    ...asRate,
    usual: 0,
    definition: "Used by the shape growth",
  }),
  minimumShare: scalar("Take-or-pay share", share, {
    ...asShare,
    main: true,
    definition: "Share of a year's commitment that is due whether or not it is used",
  }),
  takeUp: scalar("Take-up", share, {
    low: 0,
    high: 10,
    usual: 1,
    main: true,
    definition: "What the customer uses, as a share of the commitment",
  }),

  margin: scalar("Vendor margin", share, {
    heading: "Vendor",
    low: -1,
    high: 1,
    main: true,
    definition: "Share of a purchase that stays with the vendor after its own costs",
  }),
  discountRate: scalar("Discount rate", ratePerYear, {
    ...asRate,
    main: true,
    definition: "The first year is not discounted",
  }),
  otherRevenue: series("Vendor's other revenue", money, {
    ...asAmount,
    definition: "Revenue of the vendor's business unit from everybody else",
  }),
  revenueMultiple: scalar("Value of a unit of revenue", multiple, {
    ...asAmount,
    definition: "Enterprise value that the market pays for a year's revenue",
  }),

  openingCash: scalar("Customer's cash at the start", money, { heading: "Customer" }),
  operatingCashFlow: series("Customer's operating cash flow", money, {
    definition: "Before purchases from the vendor; negative when it burns cash",
  }),
  otherFunding: series("Other funding planned", money, {
    ...asAmount,
    definition: "Equity and debt from everybody but the vendor",
  }),
  fundingObtained: scalar("Other funding obtained", share, {
    low: 0,
    high: 10,
    usual: 1,
    main: true,
    definition: "As a share of the plan",
  }),
  tracing: choice("Whose money is spent first", ["vendor_first", "pro_rata", "vendor_last"], {
    main: true,
    definition: "vendor_first gives the most circularity, vendor_last the least",
  }),

  ...indicatorInputs,
  switchingCost: scalar("Cost of switching", money, {
    heading: "Switching",
    ...asAmount,
    definition: "What it costs customer and new supplier together to move",
  }),

  fullScore: scalar("Full score of the lock-in index", points, {
    heading: "Conventions",
    low: 1,
    usual: 100,
    definition: "Convention: the index runs from 0 to this",
  }),
  tolerance: scalar("Tolerance of the checks", tolerance, {
    low: 0,
    high: 1,
    usual: 1e-9,
    definition: "Smaller differences, as a share of the amounts compared, come from rounding",
  }),
};

export type InputKey = keyof typeof inputs;
