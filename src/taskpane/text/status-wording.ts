/* How well a term is known, in words. */
import type { Status } from "../../deal/document";

export interface StatusWording {
  readonly label: string;
  readonly meaning: string;
}

export const statusWording: Readonly<Record<Status, StatusWording>> = {
  confirmed: {
    label: "Confirmed",
    meaning: "Stated by a party to the deal or in a filing.",
  },
  reported: { label: "Reported", meaning: "Reported by the press." },
  estimated: { label: "Estimated", meaning: "Somebody's estimate." },
  assumption: { label: "Assumption", meaning: "Our assumption; change it." },
};
