// Five kinds of tests; each folder of tests/ belongs to one. `npm test` runs them all.

// Univer's neighbours and marked ship modules only; Node's own require takes those, jest's does not.
const modulesOnly = [
  "cjk-regex",
  "collapse-white-space",
  "d3-[a-z-]+",
  "franc-min",
  "internmap",
  "kdbush",
  "lodash-es",
  "marked",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

const project = (displayName, folders, options = {}) => ({
  displayName,
  testEnvironment: "node",
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  transform: {
    "\\.([tj]sx?|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // A package may lie inside another one's node_modules.
  transformIgnorePatterns: [`/node_modules/(?!(.+/node_modules/)?(${modulesOnly.join("|")})/)`],
  ...options,
});

const unitFolders = [
  "bench",
  "catalogue",
  "cli",
  "core",
  "deal",
  "functions",
  "golden",
  "language",
  "manifest",
  "project",
  "workbook",
  "xlsx",
];

module.exports = {
  // A workbook of 2,400 formulas takes a second to calculate, on a busy machine many.
  testTimeout: 90_000,
  projects: [
    project("unit", unitFolders),
    // The genuine office.js against the workbench's host, in Node.
    // office.js may let go of an object when its test is over; jest must not take its globals away.
    project("host", ["excel", "host", "workbench"], {
      testEnvironmentOptions: { globalsCleanup: "off" },
    }),
    project("pane", ["taskpane"], { testEnvironment: "jsdom" }),
    // Needs Chromium and the built pages; scripts/test.mjs sees to both.
    project("browser", ["browser"]),
    // Needs LibreOffice.
    project("interop", ["interop"]),
  ],
};
