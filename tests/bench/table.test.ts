/* The table as it is read: aligned, with three digits, and with what went wrong. */
import { duration } from "../../bench/duration";
import { timingTable } from "../../bench/table";

test.each([
  [0.0000104, "10.4 ns"],
  [0.0052, "5.20 µs"],
  [0.34, "340 µs"],
  [0.99951, "1.00 ms"],
  [1, "1.00 ms"],
  [74.04, "74.0 ms"],
  [999.4, "999 ms"],
  [4200, "4.20 s"],
  [0.0000001, "0.100 ns"],
])("shows %d milliseconds as %s", (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});

it("has a line for us and one for each peer", () => {
  const table = timingTable([
    {
      title: "XIRR of 61 flows",
      ours: { median: 0.005, spread: 0.02, result: 0.1 },
      peers: [
        { name: "xirr", timing: { median: 0.034, spread: 0.101, result: 0.1 }, ratio: 6.8 },
        { name: "a|b", objection: "gives up: no root" },
      ],
      target: { wanted: { timesAsFastAs: "xirr", factor: 6 }, isMet: true },
    },
    {
      title: "A case",
      ours: { median: 7, spread: 0, result: 1 },
      peers: [],
      target: { wanted: { milliseconds: 5 }, isMet: false },
    },
  ]);
  expect(table.split("\n")).toEqual([
    "| task             | by       |    time | spread | to ours | note                                |",
    "| ---------------- | -------- | ------: | -----: | ------: | ----------------------------------- |",
    "| XIRR of 61 flows | Dealloop | 5.00 µs |   ±2 % |       1 | target 6 times as fast as xirr: met |",
    "|                  | xirr     | 34.0 µs |  ±10 % |    6.80 | agrees                              |",
    "|                  | a\\|b     |         |        |         | gives up: no root                   |",
    "| A case           | Dealloop | 7.00 ms |   ±0 % |       1 | target under 5.00 ms: missed        |",
  ]);
});
