import type { Page } from "@playwright/test";
import { axeFindsInAllColours } from "../axe";

/** What keeps somebody out of the page as it stands: axe in three colours, too wide, too small to press. Scripts must be on. */
export async function barriers(page: Page): Promise<string[]> {
  const found = await axeFindsInAllColours(page);
  found.push(...(await tooSmall(page)));
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  await page.setViewportSize({ width: 320, height: size.height });
  found.push(...(await tooWide(page, "at 320 px")));
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  found.push(...(await tooWide(page, "at 320 px and twice the text")));
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  await page.setViewportSize(size);
  return found;
}

/** Says how much wider than the screen the page is, and what sticks out. */
async function tooWide(page: Page, when: string): Promise<string[]> {
  return page.evaluate((at) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    const deepest = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
    return [`${scrollWidth - clientWidth} px too wide ${at}: ${deepest.slice(0, 2).map((one) => one.outerHTML.slice(0, 160))}`];
  }, when);
}

/** What can be pressed and is under 44 px: links inside a sentence are left out, as in WCAG's own exception. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
      // A face, a card or a choice is pressed by its label, with the picture in it.
      const label = one instanceof HTMLInputElement && /radio|checkbox|file/.test(one.type) ? one.labels?.[0] : undefined;
      const target = label ?? one;
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      const { width, height } = target.getBoundingClientRect();
      // Not there until it has the focus (the link to the main part), or drawn over by its label.
      if (width <= 1 || height <= 1 || getComputedStyle(target).clipPath !== "none") continue;
      const inSentence = getComputedStyle(target).display === "inline" && target.parentElement?.textContent?.trim() !== target.textContent?.trim();
      if (!inSentence && (width < 43.5 || height < 43.5)) found.push(`${Math.round(width)} x ${Math.round(height)} px: ${one.outerHTML.slice(0, 140)}`);
    }
    return found;
  });
}

/** Pages of a kind, such as one for each word: the first two are looked at. */
const manyOfAKind = /\/(words|changed|promises|campaigns|groups|votes|reports)\/[^/]+/;
const kindOf = (path: string) => path.split("?")[0]?.replace(manyOfAKind, "/$1/*") ?? path;

/** Every page of this language that can be reached by links from `start` and below `below`, once each, in the order found. */
export async function eachPage(page: Page, start: string, below: string, look: (path: string) => Promise<void>): Promise<number> {
  const waiting = [start];
  const seen = new Set<string>();
  while (waiting.length > 0) {
    const path = waiting.shift() as string;
    if (seen.has(path)) continue;
    seen.add(path);
    await page.goto(path);
    await look(path);
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    for (const href of links) {
      const { pathname, search } = new URL(href, page.url());
      const isPage = !/\.(txt|html|json|pdf|docx|md|csv)$|\/leave$|\/file\/|\/as\//.test(pathname);
      const alike = [...seen, ...waiting].filter((one) => kindOf(one) === kindOf(pathname));
      // The same page narrowed or with another picture is looked at once.
      const known = alike.length > 1 || alike.some((one) => one.split("?")[0] === pathname);
      if (isPage && !known && `${pathname}/`.startsWith(`${below}/`)) waiting.push(`${pathname}${search}`);
    }
  }
  return seen.size;
}
