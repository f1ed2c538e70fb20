import { type Browser, expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { findInInbox, isSound, say, saySomething, sendForm, staffPage } from "../site";

const t = (key: string, values: Record<string, string> = {}) => say("en", key, values);

test("An Ask is answered; “not really” brings it to the top of the leader's page", async ({ browser, page }) => {
  test.setTimeout(300_000);
  const theme = `nobody fixed the blue bike ${Date.now() % 1_000_000}`;
  const words = `I said it in May: ${theme}. It is still broken.`;
  const receipt = await saySomething(page, "en", words);

  const viewId = await test.step("a moderator finds it in the inbox, allows it and gives it a theme in its own words", () => moderate(browser, words, theme));
  const askId = await test.step("a worker raises an Ask, records an action and sends an answer that was checked", () => work(browser, viewId, theme));
  await test.step("the young person reads it and says: not really", () => hearBack(browser, receipt.digits));
  await test.step("the leader meets it first of all", async () => {
    const helen = await staffPage(browser, "helen@demo.invalid");
    await isSound(helen);
    const first = helen.locator("main section.panel").first();
    await expect(first.getByRole("heading")).toHaveText(t("asks:home.notSatisfied"));
    await expect(first.locator(`a[href="/staff/asks/${askId}"]`)).toHaveText(theme);
    await helen.goto(`/staff/asks/${askId}`);
    await expect(helen.getByText(t("asks:askState.notSatisfied")).first()).toBeVisible();
    await isSound(helen);
    await helen.context().close();
  });
});

async function moderate(browser: Browser, words: string, theme: string): Promise<string> {
  const priya = await staffPage(browser, "priya@demo.invalid");
  const viewId = await findInInbox(priya, { words, language: "en" });
  await priya.goto(`/staff/views/${viewId}`);
  await priya.locator('input[name="outcome"][value="allowed"]').check({ force: true });
  await sendForm(priya, 'input[name="outcome"]');
  await priya.goto(`/staff/views/${viewId}`);
  await priya.locator('input[name="name"]').fill(theme);
  await sendForm(priya, 'input[name="name"]');
  await expect(priya.getByText(theme).first()).toBeVisible();
  await priya.context().close();
  return viewId;
}

async function work(browser: Browser, viewId: string, theme: string): Promise<string> {
  const sam = await staffPage(browser, "sam@demo.invalid");
  await sam.goto(`/staff/asks/new?from=${viewId}`);
  await expect(sam.locator(`input[name="views"][value="${viewId}"]`)).toBeChecked();
  await sam.locator('textarea[name="asked"]').fill(theme);
  await sendForm(sam, 'textarea[name="asked"]');
  await sam.waitForURL(/\/staff\/asks\/[a-z2-7]{26}(\?.*)?$/);
  const askId = new URL(sam.url()).pathname.split("/").at(-1) ?? "";
  await sam.goto(`/staff/asks/${askId}/actions`);
  await sam.locator('[name="what"]').fill("A mechanic looks at every bike in the home.");
  await sam.locator('[name="ownerName"]').fill("Home manager");
  await sam.locator('[name="state"][value="doingBy"]').check({ force: true });
  await sam.locator('[name="byOn"]').fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10));
  await sendForm(sam, '[name="what"]');
  await sam.waitForURL(new RegExp(`/staff/asks/${askId}(\\?.*)?$`));
  await sam.goto(`/staff/asks/${askId}/answers`);
  await sam.locator('textarea[name="words"]').fill("A LAC review will look at the bikes.");
  await press(sam.getByRole("button", { name: t("asks:answer.check") }));
  await expect(sam.getByRole("heading", { name: t("asks:preview.title") })).toBeVisible();
  await expect(sam.locator("main table mark"), "a word of the word list is pointed at").toHaveText("LAC review");
  await isSound(sam);
  // Changed since it was checked, so it is checked anew before it goes.
  await sam.locator('textarea[name="words"]').fill("Somebody mends the bikes in May.");
  await sendForm(sam, 'textarea[name="words"]');
  await expect(sam.locator("main table mark")).toHaveCount(0);
  await expect(sam).toHaveURL(/\/answers$/);
  await sendForm(sam, 'textarea[name="words"]');
  await sam.waitForURL(new RegExp(`/staff/asks/${askId}(\\?.*)?$`));
  await sam.context().close();
  return askId;
}

async function hearBack(browser: Browser, digits: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/en/back");
  await page.getByLabel(t("views:receipt.label")).fill(digits);
  await press(page.getByRole("button", { name: t("views:receipt.open") }));
  await expect(page.getByText("Somebody mends the bikes in May.").first()).toBeVisible();
  await press(page.getByRole("button", { name: t("views:verdict.notReally.button") }));
  await expect(page.getByText(t("views:verdict.notReally.said"))).toBeVisible();
  await page.context().close();
}
