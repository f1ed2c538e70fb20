import { expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { say } from "../site";

/** What is wrong with how whatever has the focus is shown: no ring around it, or all of it under a bar that stays in its place. */
const badlyShown = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const drawn = (one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) && one.labels?.[0]) || one;
    const ringed = [one, drawn].some((part) => getComputedStyle(part).outlineStyle !== "none" && Number.parseFloat(getComputedStyle(part).outlineWidth) > 0);
    const { left, top, width, height } = drawn.getBoundingClientRect();
    const isSeen = [0.1, 0.5, 0.9].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const there = document.elementFromPoint(left + width * x, top + height * y);
        return there !== null && (drawn.contains(there) || one.contains(there));
      }),
    );
    return [...(ringed ? [] : ["no ring"]), ...(isSeen ? [] : ["hidden"])].map((wrong) => `${location.pathname} ${wrong}: ${one.outerHTML.slice(0, 140)}`);
  });

/** Presses Tab, from wherever the focus is, until this has it; what is passed on the way is looked at too. */
async function tabTo(page: Page, selector: string, wrong: string[]) {
  // A page that has only just come is looked at with its styles.
  await page.waitForLoadState();
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    wrong.push(...(await badlyShown(page)));
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector} on ${page.url()}`);
}

for (const [name, viewport] of Object.entries({ "a phone": { width: 360, height: 640 }, "a screen enlarged four times": { width: 320, height: 256 } }))
  test(`Somebody with a keyboard alone says something, comes back to it and takes it back; the focus is always seen (${name})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    const wrong: string[] = [];
    const words = "the bus never comes when it rains";
    const enter = async (selector: string) => {
      await tabTo(page, selector, wrong);
      await press(page.locator(":focus"), "Enter");
    };
    const next = 'main form button:not([name]):not([type="button"])';

    await page.goto("/en");
    await enter('main a[href="/en/say"]');
    await expect(page).toHaveURL(/\/say$/);
    await enter('main button[value="wrong"]');
    await expect(page).toHaveURL(/\/say\/words$/);
    await tabTo(page, "textarea", wrong);
    await page.keyboard.type(words);
    await enter(next);
    await expect(page).toHaveURL(/\/say\/sharing$/);
    await tabTo(page, 'input[name="sharing"]', wrong);
    await page.keyboard.press("ArrowDown");
    await enter(next);
    await expect(page).toHaveURL(/\/say\/now$/);
    await tabTo(page, 'input[name="safeNow"]', wrong);
    await page.keyboard.press("Space");
    await enter(next);
    await expect(page).toHaveURL(/\/say\/check$/);
    await enter(next);
    await expect(page).toHaveURL(/\/say\/sent$/);
    const digits = (await page.locator(".receipt li").allTextContents()).slice(0, 8).join(" ");

    await enter('footer a[href="/en/back"]');
    await expect(page).toHaveURL(/\/back$/);
    await tabTo(page, `#${await page.getByLabel(say("en", "views:receipt.label")).getAttribute("id")}`, wrong);
    await page.keyboard.type(digits);
    await enter(next);
    await expect(page).toHaveURL(/\/back\/view\?of=/);
    await expect(page.getByText(words).first()).toBeVisible();
    await enter('main a[href*="/back/view/take-back"]');
    await expect(page).toHaveURL(/\/take-back/);
    await enter("main form button");
    await expect(page.getByText(words)).toHaveCount(0);
    expect([...new Set(wrong)]).toEqual([]);
  });
