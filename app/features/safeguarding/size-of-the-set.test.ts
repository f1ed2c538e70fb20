import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";

const rounds = parse(readFileSync("app/features/safeguarding/worry-set/rounds.csv"), { columns: true }) as { part: string; now: string }[];

test("Whoever reads that no danger of this moment is missed reads beside it of how many lines, and how many of them the rules know (R67)", () => {
  const ofNow = rounds.filter(({ now }) => now === "yes");
  const widened = ofNow.filter(({ part }) => part !== "kept apart");
  const promise = readFileSync("docs/safety.md", "utf8")
    .split("\n")
    .find((line) => line.includes("No miss on danger of this moment"));
  expect(promise).toContain(`the set has ${ofNow.length} lines only`);
  expect(promise).toContain(`widened with ${widened.length} of the ${ofNow.length}`);
});
