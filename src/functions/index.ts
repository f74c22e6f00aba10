/*
 * Every custom function, by id, in the order of the docs. A new one is a file and a line here.
 */

import type { FunctionSpec } from "../catalogue/function-spec";
import { versionSpec } from "./about/version";
import { circularitySpec } from "./circularity/circularity";
import { commitmentMultipleSpec } from "./circularity/commitment-multiple";
import { compressedSpec } from "./circularity/compressed";
import { cyclingIndexSpec } from "./circularity/cycling-index";
import { loopsSpec } from "./circularity/loops";
import { netPositionsSpec } from "./circularity/net-positions";
import { networkCircularitySpec } from "./circularity/network-circularity";
import { reciprocitySpec } from "./circularity/reciprocity";
import { recycledSpec } from "./circularity/recycled";
import { hhiSpec } from "./concentration/hhi";
import { hhiDeltaSpec } from "./concentration/hhi-delta";
import { mergerScreenSpec } from "./concentration/merger-screen";
import { mhhiSpec } from "./concentration/mhhi";
import { vguppiDSpec } from "./concentration/vguppi-d";
import { vguppiRSpec } from "./concentration/vguppi-r";
import { vguppiUSpec } from "./concentration/vguppi-u";
import { clearingSpec } from "./contagion/clearing";
import { debtrankSpec } from "./contagion/debtrank";
import { coverageSpec } from "./funding/coverage";
import { fundingGapSpec } from "./funding/funding-gap";
import { runwaySpec } from "./funding/runway";
import { lockinIndexSpec } from "./lockin/lockin-index";
import { lockinScoreSpec } from "./lockin/lockin-score";
import { outageExposureSpec } from "./lockin/outage-exposure";
import { priceExposureSpec } from "./lockin/price-exposure";
import { rivalDiscountSpec } from "./lockin/rival-discount";
import { shySwitchingCostSpec } from "./lockin/shy-switching-cost";
import { switchingCostSpec } from "./lockin/switching-cost";
import { irrSpec } from "./rates/irr";
import { irrRootsSpec } from "./rates/irr-roots";
import { moicSpec } from "./rates/moic";
import { netOutflowSpec } from "./rates/net-outflow";
import { paybackSpec } from "./rates/payback";
import { peakExposureSpec } from "./rates/peak-exposure";
import { xirrSpec } from "./rates/xirr";
import { xirrRootsSpec } from "./rates/xirr-roots";
import { xnpvSpec } from "./rates/xnpv";
import { financedRevenueShareSpec } from "./revenue/financed-revenue-share";
import { netTransactionPriceSpec } from "./revenue/net-transaction-price";
import { warrantContraRevenueSpec } from "./revenue/warrant-contra-revenue";
import { commitmentScheduleSpec } from "./schedules/commitment-schedule";
import { obligationLadderSpec } from "./schedules/obligation-ladder";
import { takeOrPaySpec } from "./schedules/take-or-pay";
import { lognormalSpec } from "./simulation/lognormal";
import { pertSpec } from "./simulation/pert";
import { triangularSpec } from "./simulation/triangular";

export const specs: Readonly<Record<string, FunctionSpec>> = {
  CIRCULARITY: circularitySpec,
  RECYCLED: recycledSpec,
  COMMITMENT_MULTIPLE: commitmentMultipleSpec,
  RECIPROCITY: reciprocitySpec,
  NETWORK_CIRCULARITY: networkCircularitySpec,
  CYCLING_INDEX: cyclingIndexSpec,
  LOOPS: loopsSpec,
  COMPRESSED: compressedSpec,
  NET_POSITIONS: netPositionsSpec,
  NET_OUTFLOW: netOutflowSpec,
  PEAK_EXPOSURE: peakExposureSpec,
  XIRR: xirrSpec,
  XIRR_ROOTS: xirrRootsSpec,
  IRR: irrSpec,
  IRR_ROOTS: irrRootsSpec,
  XNPV: xnpvSpec,
  MOIC: moicSpec,
  PAYBACK: paybackSpec,
  COMMITMENT_SCHEDULE: commitmentScheduleSpec,
  TAKE_OR_PAY: takeOrPaySpec,
  OBLIGATION_LADDER: obligationLadderSpec,
  LOCKIN_INDEX: lockinIndexSpec,
  LOCKIN_SCORE: lockinScoreSpec,
  RIVAL_DISCOUNT: rivalDiscountSpec,
  PRICE_EXPOSURE: priceExposureSpec,
  OUTAGE_EXPOSURE: outageExposureSpec,
  SWITCHING_COST: switchingCostSpec,
  SHY_SWITCHING_COST: shySwitchingCostSpec,
  HHI: hhiSpec,
  HHI_DELTA: hhiDeltaSpec,
  MHHI: mhhiSpec,
  MERGER_SCREEN: mergerScreenSpec,
  VGUPPI_U: vguppiUSpec,
  VGUPPI_R: vguppiRSpec,
  VGUPPI_D: vguppiDSpec,
  CLEARING: clearingSpec,
  DEBTRANK: debtrankSpec,
  FINANCED_REVENUE_SHARE: financedRevenueShareSpec,
  NET_TRANSACTION_PRICE: netTransactionPriceSpec,
  WARRANT_CONTRA_REVENUE: warrantContraRevenueSpec,
  RUNWAY: runwaySpec,
  FUNDING_GAP: fundingGapSpec,
  COVERAGE: coverageSpec,
  PERT: pertSpec,
  TRIANGULAR: triangularSpec,
  LOGNORMAL: lognormalSpec,
  VERSION: versionSpec,
};
