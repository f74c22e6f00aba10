import { latinHypercube } from "../../../src/core/simulation/latin-hypercube";

test.each([1, 2, 10, 1000])("draws once from each of %p equal slices", (trials) => {
  const draws = latinHypercube(5, trials);
  for (let variable = 0; variable < 3; variable++) {
    const out = new Float64Array(trials);
    draws(out, variable, 0);
    const slices = [...out].map((draw) => Math.floor(draw * trials)).sort((a, b) => a - b);
    expect(slices).toEqual(Array.from({ length: trials }, (_, slice) => slice));
  }
});

it("pairs the slices of two variables at random", () => {
  const [one, other] = [new Float64Array(1000), new Float64Array(1000)];
  const draws = latinHypercube(5, 1000);
  draws(one, 0, 0);
  draws(other, 1, 0);
  const covariance = one.reduce(
    (sum, value, trial) => sum + (value - 0.5) * (Number(other[trial]) - 0.5),
    0,
  );
  // Correlation × 1000/12; its standard deviation is 1/√1000 = 0.032.
  expect(Math.abs(covariance / (1000 / 12))).toBeLessThan(0.12);
});

it("gives a trial the same draw, whatever the block that it is drawn in", () => {
  const draws = latinHypercube(5, 100);
  const [whole, part] = [new Float64Array(100), new Float64Array(30)];
  draws(whole, 0, 0);
  draws(part, 0, 60);
  expect(part).toEqual(whole.slice(60, 90));
});
