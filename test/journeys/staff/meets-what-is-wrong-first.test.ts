import { expect, test } from "@playwright/test";
import { press } from "../press";
import { isSound, say, staffPage } from "../site";

test("A form that is to be put right is read from what is wrong, in the title too, each time it is sent; and no longer once it is right", async ({
  browser,
}) => {
  const page = await staffPage(browser, "sam@demo.invalid");
  await page.goto("/staff/asks");
  const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  await page.goto(`${hrefs.find((href) => /^\/staff\/asks\/[a-z2-7]{26}$/.test(href))}/actions`);
  await page.waitForLoadState("networkidle");
  const title = await page.title();
  const form = page.locator("main form").first();
  const summary = page.locator(".error-summary");
  const before = say("en", "common:error.before");
  for (let sent = 0; sent < 2; sent++) {
    await press(form.getByRole("button").last());
    await expect(summary).toBeFocused();
    await expect(summary).toBeInViewport();
    await expect(page).toHaveTitle(`${before} ${title}`);
    await page.mouse.wheel(0, 4000);
    await form.getByRole("button").last().focus();
  }
  await isSound(page);
  await press(page.getByRole("link", { name: say("en", "common:staff.nav.inbox") }).first());
  await expect(page).toHaveURL(/\/staff\/inbox/);
  await expect(page).not.toHaveTitle(new RegExp(before));
  await page.context().close();
});
