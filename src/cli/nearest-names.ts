/* Suggestions for a name that does not exist: what was probably meant, best first. */
import { distance } from "fastest-levenshtein";

const MOST_SHOWN = 3;

/** A name further away than this share of its letters has nothing to do with what was typed. */
const FURTHEST = 0.45;

/** The names most like the one typed; none when nothing comes near it. Case does not matter. */
export function nearestNames(typed: string, names: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  return names
    .map((name) => ({ name, away: remoteness(wanted, name.toLowerCase()) }))
    .filter(({ away }) => away <= FURTHEST)
    .sort((one, other) => one.away - other.away)
    .slice(0, MOST_SHOWN)
    .map(({ name }) => name);
}

/** What a name loses that is like the typed text only in part. */
const ONLY_IN_PART = 0.1;

/** 0 for the same, 1 for nothing in common. What was typed may be the beginning or a part. */
function remoteness(wanted: string, name: string): number {
  const whole = edits(wanted, name);
  const isPart = wanted.length > 2 && name.includes(wanted);
  const part = isPart ? 0 : edits(wanted, name.slice(0, wanted.length));
  return Math.min(whole, part + ONLY_IN_PART);
}

/** The share of letters that must change to make one of the other. */
function edits(one: string, other: string): number {
  return distance(one, other) / Math.max(one.length, other.length, 1);
}

/** `There is no function "HIH". Did you mean HHI?` */
export function unknownName(kind: string, typed: string, names: readonly string[]): string {
  const near = nearestNames(typed, names);
  const advice = near.length > 0 ? `Did you mean ${near.join(", ")}?` : "";
  return `There is no ${kind} "${typed}". ${advice}`.trimEnd();
}
