#!/usr/bin/env node
// npm run build: everything that serving needs, made anew only where something changed.
import "./node-version.mjs";
import { build, generate, install } from "./prepare.mjs";
import { giveUp, stopOnSignals } from "./steps.mjs";

stopOnSignals();
try {
  await install();
  await generate();
  await build();
} catch (error) {
  giveUp(error);
}
