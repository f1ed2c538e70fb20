import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

declare const axe: { run(on: Document, options: RunOptions): Promise<AxeResults> };

export const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const all = { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
/** The rules whose outcome can change with the colours alone. */
const ofColours = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };

/** Puts axe into every page that this browser will open: a quarter of the time of putting it into each by itself. */
export async function bringAxe(context: BrowserContext) {
  await context.addInitScript({ content: axeSource });
}

/**
 * What axe finds wrong on this page as it stands (WCAG 2.2 AA and best practice), one line for each rule with the
 * pieces of HTML that break it. axe is put into the page itself: our pages have no frames. Scripts must be on.
 */
export async function axeFinds(page: Page, rules: typeof all | typeof ofColours = all): Promise<string[]> {
  const ask = () =>
    page.evaluate(async (asked) => ("axe" in globalThis ? (await axe.run(document, asked)).violations : null), { ...axeOptions, runOnly: rules });
  // why: a page that has only just come is looked at with its styles.
  await page.waitForLoadState();
  const found = await ask();
  if (found) return axeTold(found);
  await page.evaluate(axeSource);
  const later = await ask();
  if (!later) throw new Error("axe is not in the page.");
  return axeTold(later);
}

/** What axe is asked. why no selectors and no style sheets fetched anew: they are half of the time, and nothing that is asked needs them. */
export const axeOptions: RunOptions = { runOnly: all, resultTypes: ["violations"], selectors: false, preload: { assets: ["media"] } };

/** What axe found, one line for each rule with the pieces of HTML that break it. */
export const axeTold = (violations: { id: string; nodes: { html: string }[] }[]) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);

/** What axe finds in light, in dark and in forced colours, and what else is looked for while they are. The page is left light. */
export async function axeFindsInAllColours(page: Page, whenForced: (page: Page) => Promise<string[]> = async () => []): Promise<string[]> {
  const light = await axeFinds(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeFinds(page, ofColours);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  const forced = await axeFinds(page, ofColours);
  const lost = await whenForced(page);
  await page.emulateMedia({ forcedColors: "none" });
  return [...lost, ...light, ...dark.map((found) => `dark: ${found}`), ...forced.map((found) => `forced: ${found}`)];
}
