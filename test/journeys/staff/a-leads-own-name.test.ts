import { expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { isSound, say, saySomething, staffPage } from "../site";

const t = (key: string, values: Record<string, string> = {}) => say("en", `safeguarding:${key}`, values);

/** Opens one concern after another until these words stand on it; gives its address. */
async function find(page: Page, words: string): Promise<string> {
  await page.goto("/staff/safeguarding");
  const links = await page.locator("table a[href*='/staff/safeguarding/']").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of links) {
    await page.goto(href);
    if ((await page.getByText(words).count()) > 0) return href;
  }
  throw new Error("There is no concern with these words.");
}

// One promise to one person: whoever I name when I say that I am not safe is not the only one who is told.
test("a lead whose name a young person wrote is asked whether it is about them, and another is alerted and reads what was said to it", async ({
  browser,
  page,
}) => {
  test.setTimeout(240_000);
  const words = `Ruth hits me when nobody looks ${Date.now()}`;
  await saySomething(page, "en", words);
  const ruth = await staffPage(browser, "ruth@demo.invalid");
  const concern = await find(ruth, words);
  await expect(ruth.getByText(t("ownName.mine"))).toBeVisible();
  await expect(ruth.getByRole("button", { name: t("acknowledge.press") }), "she says first whether it is about her").toHaveCount(0);
  await isSound(ruth);
  await press(ruth.getByRole("link", { name: t("ownName.yes") }));
  await expect(ruth.getByRole("button", { name: t("ownName.yesPress") })).toBeVisible();
  await isSound(ruth);
  await ruth.goto(concern);
  await press(ruth.getByRole("button", { name: t("ownName.not") }));
  await expect(ruth.getByText(t("done.acknowledged"))).toBeAttached();

  const theo = await staffPage(browser, "theo@demo.invalid");
  await theo.goto(concern);
  await expect(theo.getByText(t("ownName.saidNot", { name: "Ruth Bell" }))).toBeVisible();
  await expect(theo.getByRole("button", { name: t("acknowledge.press") })).toBeVisible();
  await isSound(theo);
});
