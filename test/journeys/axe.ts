import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

declare const axe: { run(on: Document, options: object): Promise<AxeResults> };

const axeItself = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong on this page as it stands (WCAG 2.2 AA and best practice), one line for each rule with the
 * pieces of HTML that break it. axe is put into the page itself: our pages have no frames. Scripts must be on.
 */
export async function axeFinds(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeItself);
  const violations = await page.evaluate(
    async (values) => (await axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] })).violations,
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
