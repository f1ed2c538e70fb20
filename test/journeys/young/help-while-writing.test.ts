import { expect, test } from "@playwright/test";
import { press } from "../press";
import { pressNamed, say } from "../site";

test("Somebody who taps Help now while they write finds their words again, by the page's own way back and by the phone's", async ({ page }) => {
  const words = "my support worker is leaving, nobody asked";
  await page.goto("/en/say");
  await pressNamed(page, "say:topic.wrong");
  await page.getByLabel(say("en", "say:words.label")).fill(words);
  const writing = page.url();
  await pressNamed(page, "common:help.now");
  await expect(page.getByRole("heading", { level: 1, name: say("en", "help:title") })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(writing);
  await expect(page.getByLabel(say("en", "say:words.label"))).toHaveValue(words);
  await pressNamed(page, "common:help.now");
  await press(
    page
      .locator("main")
      .getByRole("link", { name: say("en", "help:back") })
      .first(),
  );
  await expect(page).toHaveURL(writing);
  await expect(page.getByLabel(say("en", "say:words.label"))).toHaveValue(words);
  await pressNamed(page, "common:leave.now");
});
