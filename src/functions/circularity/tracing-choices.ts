/*
 * The words for whose money is spent first, shared by every function that traces vendor money.
 */

import type { Choices } from "../../catalogue/choices";
import type { Tracing } from "../../core/circularity/recycled";

export const tracingChoices: Choices<Tracing> = {
  id: "TRACING",
  words: {
    vendor_first: "Vendor money is spent first: the upper bound.",
    pro_rata: "Vendor money is spent in proportion to the pool.",
    vendor_last: "Vendor money is spent last: the lower bound.",
  },
};
