/* A length of time for people: three digits in the unit that suits. */

const units = [
  { name: "s", milliseconds: 1000 },
  { name: "ms", milliseconds: 1 },
  { name: "µs", milliseconds: 1e-3 },
  { name: "ns", milliseconds: 1e-6 },
] as const;

export function duration(milliseconds: number): string {
  // A time that rounds up to a unit is shown in it: 1.00 ms, not 1000 µs.
  const unit = units.find((each) => milliseconds >= each.milliseconds * 0.9995) ?? units[3];
  const amount = milliseconds / unit.milliseconds;
  const whole = Math.log10(amount) >= 2;
  return `${whole ? amount.toFixed(0) : amount.toPrecision(3)} ${unit.name}`;
}
