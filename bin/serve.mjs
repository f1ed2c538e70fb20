#!/usr/bin/env node
// Serves the built site. Settings come from the environment; `npm start` makes its own for the demonstration.
import * as build from "../build/server/index.js";

const { port } = await build.entry.module.serve({ build });
if (process.send) {
  process.send({ listening: port });
  // Whoever started it has gone, so nobody could stop it: it stops by itself.
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
} else {
  console.log(`In Our Words listens on port ${port}`);
}
