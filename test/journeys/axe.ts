import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

declare const axe: { run(on: Document, options: object): Promise<AxeResults> };

const axeItself = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const all = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
/** The rules whose outcome can change with the colours alone. */
const ofColours = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/**
 * What axe finds wrong on this page as it stands (WCAG 2.2 AA and best practice), one line for each rule with the
 * pieces of HTML that break it. axe is put into the page itself: our pages have no frames. Scripts must be on.
 */
export async function axeFinds(page: Page, rules = all): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeItself);
  const violations = await page.evaluate(async (runOnly) => (await axe.run(document, { runOnly, resultTypes: ["violations"] })).violations, rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** What axe finds in light, in dark and in forced colours. The page is left light. */
export async function axeFindsInAllColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  const light = await axeFinds(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeFinds(page, ofColours);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  const forced = await axeFinds(page, ofColours);
  await page.emulateMedia({ forcedColors: "none" });
  return [...light, ...dark.map((found) => `dark: ${found}`), ...forced.map((found) => `forced: ${found}`)];
}
