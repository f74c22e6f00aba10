import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Rooms and what each may import of ours; DESIGN.md, "Who may import whom". tests/imports.test.ts holds it too. */
const refused = (message, ...group) => ({ group, message });

const houseRules = {
  "no-console": "error",
  eqeqeq: "error",
  "no-restricted-syntax": [
    "error",
    { selector: "ExportAllDeclaration", message: "Name what you export: `export { x } from`." },
    { selector: "ExportDefaultDeclaration", message: "Export by name." },
  ],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: houseRules,
  },
  {
    files: ["src/core/**/*.ts", "src/language/**/*.ts", "src/deal/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...houseRules["no-restricted-syntax"].slice(1),
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock in here: take `asOf` as an argument.",
        },
      ],
      "no-restricted-globals": [
        "error",
        { name: "performance", message: "No clock in here: take `asOf` as an argument." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "No chance in here: take a `seed`." },
        { object: "Date", property: "now", message: "No clock in here: take `asOf`." },
      ],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": ["error", { publicOnly: true }],
      "jsdoc/require-param-description": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportNamedDeclaration > FunctionDeclaration > AssignmentPattern",
          message: "Excel passes null for an omitted argument, so a default never applies.",
        },
        { selector: "ExportAllDeclaration", message: "Name what you export." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/workbench/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            refused("Importing a function registers it a second time.", "**/functions/**"),
          ],
        },
      ],
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["it", "test", "describe"].flatMap((object) => [
          { object, property: "only", message: "Run them all." },
          { object, property: "skip", message: "Mend it or delete it." },
          { object, property: "todo", message: "Write it." },
        ]),
      ],
    },
  },
  { files: ["src/cli/**/*.ts", "scripts/**", "bench/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.{mjs,js}"],
    languageOptions: { globals: globals.node },
    rules: { "no-undef": "error", "no-unused-vars": "error" },
  },
);
