// Two builds: dist/addin, the folder that is published, and dist/workbench, the page that shows it
// beside a grid. The published folder holds nothing of the workbench, and neither holds Office.js.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const manifest = readFileSync(join(__dirname, "manifest.xml"), "utf8");

function inManifest(pattern) {
  const found = pattern.exec(manifest)?.[1];
  if (found === undefined) throw new Error(`manifest.xml holds nothing like ${pattern}`);
  return found;
}

const namespace = inManifest(/"Functions\.Namespace" DefaultValue="(\w+)"/);
const title = inManifest(/<DisplayName DefaultValue="([^"]+)"/);

const common = (name, mode) => ({
  name,
  output: { path: join(__dirname, "dist", name), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        // `npm run check` looks at types. The project itself writes no files.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      // Else webpack 5.113 takes z.iso.date, a namespace within one, for z.date.
      { test: /zod[\\/]v4[\\/]classic[\\/]external\.js$/, sideEffects: true },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  // Mapping and minifying Univer's 20 MB with terser takes over a minute, with swc some seconds.
  devtool: mode === "production" ? false : "eval-cheap-module-source-map",
  optimization: {
    minimizer: [
      new TerserPlugin({
        // The rest are Univer's hyphenation patterns, fetched one at a time if ever.
        include: /^(functions|taskpane|workbench)\.js$/,
        minify: TerserPlugin.swcMinify,
        extractComments: false,
      }),
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

const addin = (mode) => ({
  ...common("addin", mode),
  // The workbench has none: it seldom changes, and Univer would take 300 MB.
  cache: {
    type: "filesystem",
    name: mode,
    cacheDirectory: join(__dirname, ".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
  entry: { functions: "./src/functions/register.ts", taskpane: "./src/taskpane/index.tsx" },
  plugins: [
    new MiniCssExtractPlugin(),
    // One runtime runs both: the functions come first, so that no calculation waits for the pane.
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
    }),
    new CopyPlugin({
      patterns: [{ from: "assets", to: "assets" }],
    }),
  ],
});

const workbench = (mode) => ({
  ...common("workbench", mode),
  output: { ...common("workbench", mode).output, publicPath: "/workbench/" },
  entry: { workbench: "./src/workbench/page/page.ts" },
  plugins: [
    new MiniCssExtractPlugin(),
    new HtmlWebpackPlugin({
      template: "./src/workbench/page/index.html",
      templateParameters: { namespace, title },
    }),
  ],
});

module.exports = (_env, { mode = "production" }) => [addin(mode), workbench(mode)];
