import type { Page } from "@playwright/test";
import { axeFindsInAllColours } from "../axe";

/** The screen of these walks: as narrow as phones are. */
export const narrow = { width: 320, height: 740 };

/** What keeps somebody out of the page as it stands: axe in three colours, too small to press, too wide at 320 px with twice the text. */
export async function barriers(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  const found = await axeFindsInAllColours(page);
  return [...found, ...(await tooSmall(page)), ...(await tooWide(page))];
}

/** Says how much wider than the screen the page is with its text as it is and twice as large, and what sticks out. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const html = document.documentElement;
    const wide = (when: string) => {
      const { scrollWidth, clientWidth } = html;
      if (scrollWidth <= clientWidth) return [];
      const out = [...document.querySelectorAll("body *")].filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      });
      const deepest = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
      return [`${scrollWidth - clientWidth} px too wide ${when}: ${deepest.slice(0, 2).map((one) => one.outerHTML.slice(0, 160))}`];
    };
    const found = wide(`at ${innerWidth} px`);
    html.style.setProperty("font-size", "200%");
    found.push(...wide(`at ${innerWidth} px and twice the text`));
    html.style.removeProperty("font-size");
    return found;
  });
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
const manyOfAKind = /\/(words|changed|promises|campaigns|groups|votes|reports|ours)\/(?!new$)[^/]+/;
const kindOf = (path: string) => path.split("?")[0]?.replace(manyOfAKind, "/$1/*") ?? path;
// Files, and the way out.
const noPage = /\.(txt|html|json|pdf|docx|md|csv)$|\/leave$|\/file\/|\/as\//;

/**
 * Every page that can be reached by links from `start` and lies below one of `below`, once each, in the order found. Those in
 * `seen` were looked at before; what is looked at is added to it.
 */
export async function eachPage(page: Page, start: string, below: readonly string[], look: (path: string) => Promise<void>, seen = new Set<string>()) {
  const waiting = [start];
  while (waiting.length > 0) {
    const path = waiting.shift() as string;
    if (seen.has(path)) continue;
    seen.add(path);
    await page.goto(path);
    await look(path);
    for (const link of await linksOn(page)) {
      const pathname = link.split("?")[0] ?? link;
      const alike = [...seen, ...waiting].filter((one) => kindOf(one) === kindOf(pathname));
      // The same page narrowed or with another picture is looked at once.
      const known = alike.length > 1 || alike.some((one) => one.split("?")[0] === pathname);
      if (!known && !noPage.test(pathname) && below.some((one) => `${pathname}/`.startsWith(`${one}/`))) waiting.push(link);
    }
  }
  return seen.size;
}

/** Where this page's links lead to on our own site, without the part of a page. */
function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter((one) => one.origin === location.origin).map((one) => one.pathname + one.search),
  );
}
