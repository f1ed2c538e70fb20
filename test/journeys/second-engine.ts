import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "@playwright/test";

type Message = { type: number; code: string; element: Element };
declare const HTMLCS: {
  readonly ERROR: number;
  process(standard: string, on: Document, ended: () => void, failed: () => void): void;
  getMessages(): Message[];
};

const itself = readFileSync(createRequire(import.meta.url).resolve("html_codesniffer/build/HTMLCS.js"), "utf8");

/** Puts HTML_CodeSniffer into every page that this browser will open. */
export async function bringSecondEngine(context: BrowserContext) {
  await context.addInitScript({ content: itself });
}

/** What HTML_CodeSniffer says of a page at WCAG 2 AAA: what is wrong, and the rules by which it asks a person to look, once each. */
export async function secondEngineFinds(page: Page): Promise<{ wrong: string[]; toLookAt: string[] }> {
  const said = await page.evaluate(
    () =>
      new Promise<{ wrong: boolean; code: string; html: string }[]>((done, failed) => {
        const ended = () =>
          done(
            HTMLCS.getMessages().map(({ type, code, element }) => ({
              wrong: type === HTMLCS.ERROR,
              code: code.replace(/^WCAG2AAA\.Principle\d\.Guideline\d_\d+\./, ""),
              html: type === HTMLCS.ERROR ? (element.outerHTML ?? "").slice(0, 160) : "",
            })),
          );
        HTMLCS.process("WCAG2AAA", document, ended, () => failed(new Error("HTML_CodeSniffer does not know WCAG2AAA")));
      }),
  );
  const wrong = said.filter((one) => one.wrong);
  const toLookAt = new Set(said.filter((one) => !one.wrong).map(({ code }) => code));
  return { wrong: wrong.map(({ code, html }) => `HTML_CodeSniffer ${code}: ${html}`), toLookAt: [...toLookAt].sort() };
}
