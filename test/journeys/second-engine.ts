import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "@playwright/test";

type Message = { type: number; code: string; element: Element };
declare const HTMLCS: {
  readonly ERROR: number;
  process(standard: string, on: Document, ended: () => void, failed: () => void): void;
  getMessages(): Message[];
};

/** What it calls wrong and we do not, each with why. Nothing else is let pass. */
const letPass: readonly { code: string; html: RegExp; why: string }[] = [
  {
    code: "1_3_1_AAA.G141",
    html: /^<h2 id="error-summary-title">/,
    why: "what is to be put right comes before the page's h1, as GOV.UK's error summary does, so that it is the first thing read (R15)",
  },
];

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
  const wrong = said.filter((one) => one.wrong && !letPass.some(({ code, html }) => code === one.code && html.test(one.html)));
  const toLookAt = new Set(said.filter((one) => !one.wrong).map(({ code }) => code));
  return { wrong: wrong.map(({ code, html }) => `HTML_CodeSniffer ${code}: ${html}`), toLookAt: [...toLookAt].sort() };
}
