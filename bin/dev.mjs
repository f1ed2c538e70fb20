#!/usr/bin/env node
// npm run dev: serves the site for developing; pages change as files change.
import "./node-version.mjs";
import { generate, install, prepareDatabase } from "./prepare.mjs";
import { giveUp } from "./steps.mjs";

try {
  await install();
  const { loadSettings } = await import("./settings.mjs");
  loadSettings({ demo: true, mode: "development" });
  await generate();
  await prepareDatabase();
  const { createServer } = await import("vite");
  const hmr = { port: Number(process.env.PORT ?? 3000) + 20000 };
  const vite = await createServer({ server: { middlewareMode: true, hmr }, appType: "custom" });
  const load = () => vite.ssrLoadModule("virtual:remix/server-build");
  const { entry } = await load();
  const { port } = await entry.module.serve({ build: load, devMiddleware: vite.middlewares });
  console.log(`\nIn Our Words, for developing: http://localhost:${port}\n`);
} catch (error) {
  giveUp(error);
}
