import type { Page } from "@playwright/test";
import { axeFindsInAllColours } from "../axe";
import { inAnotherScript } from "../in-another-script";
import { secondEngineFinds } from "../second-engine";
import { type Heard, heardOn, wronglyNamed } from "./names";
import { withoutRoom } from "./room-for-words";
import { lostInForcedColours, wishesNotKept } from "./wishes";

/** The screen of these walks: as narrow as phones are. */
export const narrow = { width: 320, height: 740 };

/**
 * What keeps somebody out of the page as it stands: axe in three colours, HTML_CodeSniffer at AAA, too small to press, without a name or
 * with another's, said to be in another language than its letters, no room for its words, or deaf to what the device asks for. What comes first is looked at with the page as it was opened.
 * `heard` is all of it as a screen reader meets it.
 */
export async function barriers(page: Page): Promise<{ found: string[]; heard: Heard[] }> {
  await page.waitForLoadState();
  const { wrong } = await secondEngineFinds(page);
  const found = [...wrong, ...(await axeFindsInAllColours(page, lostInForcedColours))];
  const heard = await heardOn(page);
  return {
    found: [
      ...found,
      ...(await inAnotherScript(page)),
      ...(await tooSmall(page)),
      ...wronglyNamed(heard),
      ...(await withoutRoom(page)),
      ...(await wishesNotKept(page)),
    ],
    heard,
  };
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
export const kindOf = (path: string) => path.split("?")[0]?.replace(manyOfAKind, "/$1/*") ?? path;
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
