import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixOptions)],
  resolve: { alias: { "~": path.resolve(import.meta.dirname, "app") } },
  build: { assetsInlineLimit: 0, target: "es2020", cssTarget: ["chrome87", "safari14"] },
  // Without this the dev server optimises on the first visit and loads a second copy of React.
  optimizeDeps: {
    include: ["react", "react-dom", "react-dom/client", "react-aria-components", "i18next", "react-i18next", "@remix-run/react"],
  },
});
