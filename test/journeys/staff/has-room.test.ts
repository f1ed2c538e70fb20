import { expect, type Page, test } from "@playwright/test";
import { staffPage } from "../site";
import { enlarged, lacksRoom, spacing } from "../young/room-for-words";

const desk = { width: 1280, height: 900 };
/** A page of one thing, whichever it is; files and what leads away are left out. */
const kindOf = (path: string) => path.replace(/\/([\w-]{16,}|\d{4}-\d{2}-\d{2})(?=\/|$)/g, "/*").replace(/\/shipped\/.+/, "/shipped/*");
const noPage = /\.(csv|pdf|docx|json|html|md|txt)$|\/as\/|\/board\/|\/files\/|sign-out|\/language/;

/** What has no room here: as it is, with more space, with letters twice as large as browsers set them, and enlarged four times (R5). */
async function withoutRoom(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  // why not by a rule of ours: where a browser's own letters are larger, what is measured in them gives way too.
  const letters = (standard: number) => browser.send("Page.setFontSizes", { fontSizes: { standard, fixed: Math.round(standard * 0.8) } });
  const found = await lacksRoom(page, { "": "", "with text spacing": spacing });
  await letters(32);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "the letters are really larger").toBe("32px");
  found.push(...(await lacksRoom(page, { "with twice the text": "" })));
  await letters(16);
  await page.setViewportSize(enlarged);
  found.push(...(await lacksRoom(page, { "at 400%": "" })));
  await page.setViewportSize(desk);
  await browser.detach();
  return found;
}

test("Whoever works with large letters, wide spacing or a screen enlarged four times reads each kind of page: nothing is too wide, cut off or written over", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const looked = new Set<string>();
  const wrong: string[] = [];
  for (const who of ["priya", "ruth", "sam", "alex", "theo"]) {
    const page = await staffPage(browser, `${who}@demo.invalid`);
    await page.setViewportSize(desk);
    const waiting = ["/staff"];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (looked.has(kindOf(path))) continue;
      looked.add(kindOf(path));
      await page.goto(path);
      await page.waitForLoadState();
      wrong.push(...(await withoutRoom(page)).map((one) => `${path} ${one}`));
      const links = await page.locator('a[href^="/staff/"]').evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ pathname }) => pathname));
      waiting.push(...links.filter((one) => !noPage.test(one)));
    }
    looked.delete("/staff");
    await page.context().close();
  }
  expect(looked.size, "many kinds of page").toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
