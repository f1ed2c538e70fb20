#!/usr/bin/env node
// Serves the site for developing: pages change as files change. Needs a database (npm start makes one).
import { createServer } from "vite";
import { loadSettings } from "./settings.mjs";

loadSettings({ demo: true, mode: "development" });
const vite = await createServer({ server: { middlewareMode: true, hmr: { port: Number(process.env.PORT ?? 3000) + 20000 } }, appType: "custom" });
const load = () => vite.ssrLoadModule("virtual:remix/server-build");
const build = await load();
const { port } = await build.entry.module.serve({ build: load, devMiddleware: vite.middlewares });
console.log(`In Our Words, for developing: http://localhost:${port}`);
