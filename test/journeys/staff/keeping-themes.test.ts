import { expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { isSound, say, staffPage } from "../site";

/** Goes on with the Tab key until this is reached, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string) {
  for (let n = 0; n < 150; n++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((at) => document.activeElement?.matches(at) ?? false, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

/** The id of a theme on the board by its name. */
async function themeOnBoard(page: Page, name: string): Promise<string> {
  await page.goto("/staff/themes");
  const href = await page.getByRole("link", { name, exact: false }).first().getAttribute("href");
  return String(href);
}

test("A moderator names, merges, splits and undoes themes with the keyboard alone, and nobody's words are lost", async ({ browser }) => {
  test.setTimeout(480_000);
  const page = await staffPage(browser, "priya@demo.invalid");
  const first = await themeOnBoard(page, "my own meeting");
  await isSound(page);

  await page.goto(`${first}/name`);
  await isSound(page);
  await tabTo(page, "input[name='name']");
  await page.keyboard.type("Being informed");
  await press(page.locator(":focus"), "Enter");
  await expect(page.getByText(say("en", "themes:refused.not-in-words")).first()).toBeVisible();
  await expect(page.locator("input[name='name']")).toHaveValue("Being informed");
  const words = (await page.locator("blockquote").first().textContent()) ?? "";
  const phrase = words.split(/[.!?]/)[0]?.slice(0, 60) ?? "";
  await page.locator("input[name='name']").fill(phrase);
  await press(page.locator("input[name='name']"), "Enter");
  await expect(page.getByText(say("en", "themes:done.renamed"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(phrase);
  await isSound(page);
  await undo(page, "renaming");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("my own meeting");

  await page.goto(`${first}/merge`);
  await isSound(page);
  await tabTo(page, "select[name='intoId']");
  await page.keyboard.type("Nobody asked me");
  const lone = page.locator("input[name='one']");
  if ((await lone.count()) > 0) await lone.check();
  await tabTo(page, "main form button[type='submit']");
  await press(page.locator(":focus"), "Enter");
  await expect(page.getByText(say("en", "themes:done.merged"))).toBeVisible();
  await expect(page.getByRole("heading", { name: say("en", "themes:within.title") })).toBeVisible();
  await isSound(page);
  await undo(page, "merging");
  await expect(page.getByRole("heading", { name: say("en", "themes:within.title") })).toHaveCount(0);

  const many = await themeOnBoard(page, "Nobody asked me");
  await page.goto(`${many}/split`);
  await isSound(page);
  const choice = page.locator(".choice", { hasText: "before they changed my school" });
  await choice.locator("input").focus();
  await page.keyboard.press("Space");
  await tabTo(page, "input[name='name']");
  await page.keyboard.type("before they changed my school");
  await press(page.locator(":focus"), "Enter");
  await expect(page.getByText(say("en", "themes:done.split"))).toBeVisible();
  await undo(page, "splitting");
  await page.goto(many);
  await expect(page.getByText("before they changed my school").first()).toBeVisible();
  await page.context().close();
});

async function undo(page: Page, what: "renaming" | "merging" | "splitting") {
  const button = page.getByRole("button", { name: new RegExp(`${say("en", "themes:history.undo")}.*${what}`) }).first();
  await press(button, "Enter");
  await expect(page.getByText(say("en", "themes:done.undone"))).toBeVisible();
}
