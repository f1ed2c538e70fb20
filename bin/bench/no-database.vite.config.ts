import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixOptions from "../../remix.config.js";

/**
 * The real site with the two stores of the submission path in memory: what our own action costs without a database,
 * the receipt's work included. For `npm run bench` only; written to build/without-database.
 */
export default defineConfig({
  plugins: [
    {
      name: "without-database",
      enforce: "pre",
      resolveId(source, importer) {
        const store = /inside\/(visit|sending)-store\.server$/.exec(source)?.[1];
        if (store && importer?.includes("features/views")) return path.resolve(import.meta.dirname, `no-database-${store}.ts`);
        return null;
      },
    },
    remix({ ...remixOptions, buildDirectory: "build/without-database" }),
  ],
  resolve: { alias: { "~": path.resolve(import.meta.dirname, "../../app") } },
  build: { assetsInlineLimit: 0, target: "es2020" },
});
