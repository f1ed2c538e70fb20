#!/usr/bin/env node
// npm run map: draws who imports whom, room by room, into docs/map.md.
import "./node-version.mjs";
import { writeFileSync } from "node:fs";
import { install } from "./prepare.mjs";
import { giveUp, run, step } from "./steps.mjs";

const args = ["--config", "test/house/dependency-cruiser.cjs", "--include-only", "^app/", "--exclude", "\\.test\\.|generated|\\.json$"];
const drawing = ["--output-type", "mermaid", "--collapse", "^app/(features/[^/]+|routes/[^/]+|ui|platform)"];

try {
  await install();
  const { output } = await step("Drawing the map", () => run("node_modules/.bin/depcruise", [...args, ...drawing, "app"]));
  writeFileSync(
    "docs/map.md",
    `# The map

Who imports whom, drawn from the code by \`npm run map\`. Which arrows between rooms are allowed stands in
test/house/arrows.json; \`npm run check -- map\` fails on any other.

\`\`\`mermaid
${output.trim()}
\`\`\`
`,
  );
} catch (error) {
  giveUp(error);
}
