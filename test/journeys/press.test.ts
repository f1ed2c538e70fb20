import { setTimeout as wait } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import { press } from "./press";
import { onOnePhone, pressNamed, say, sendForm, staffPage } from "./site";

// Every other journey stands on this one: who presses goes on with the page that was asked for. So nothing here is looked at twice.

const at = (page: Page) => new URL(page.url()).pathname;
/** As on a busy machine or a slow line: each answer comes late. */
const isLate = (page: Page) =>
  page.route("**/*", async (route) => {
    await wait(500);
    await route.continue().catch(() => null);
  });

test("However late a page comes, who presses a button or a link goes on when it is there", async ({ page }) => {
  await page.goto("/en/say/words");
  await page.getByLabel(say("en", "say:words.label")).fill("the bus is late");
  await isLate(page);
  await pressNamed(page, "say:next");
  expect(at(page)).toBe("/en/say/sharing");
  await press(page.getByRole("link", { name: say("en", "say:back"), exact: true }));
  expect(at(page)).toBe("/en/say/words");
  await page.goto("/en/sign-in");
  await page.locator('input[name="nickname"]').fill("nobody");
  await press(page.locator('input[type="password"]'), "Enter");
  expect(await page.locator(".error-summary").count(), "sent with a key").toBe(1);
});

test("Nor does staff's own page, that fetches what it shows, take anybody further before it shows it", async ({ browser }) => {
  const page = await staffPage(browser, "sam@demo.invalid");
  await page.goto("/staff/asks/new");
  await isLate(page);
  await sendForm(page, 'textarea[name="asked"]');
  expect(await page.locator(".error-summary").count()).toBe(1);
  await press(page.getByRole("link", { name: say("en", "common:staff.nav.inbox") }).first());
  expect(at(page)).toBe("/staff/inbox");
  await page.context().close();
});

test("What a page keeps to itself is not waited for", onOnePhone, async ({ page }) => {
  await page.goto("/en/say/words");
  await page.getByLabel(say("en", "say:words.label")).fill("the bus is late");
  await page.context().setOffline(true);
  const began = Date.now();
  await pressNamed(page, "say:next");
  expect(Date.now() - began).toBeLessThan(20_000);
  expect(at(page)).toBe("/en/say/words");
});
