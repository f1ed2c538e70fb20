import { expect, test } from "@playwright/test";
import { press } from "../press";
import { answerForWeather, isSound, receiptOn, say } from "../site";

test("Somebody who is signed in nowhere says how a word feels, keeps a receipt, and comes back to what became of it", async ({ page }, { project }) => {
  const sound = project.name === "phone" ? () => isSound(page) : async () => undefined;
  await answerForWeather(page);
  await page.goto("/en/words/contact/feel");
  const whoSees = say("en", "jargon:heardWhere.hint");
  await expect(page.getByLabel(say("en", "jargon:heardWhere.label")), "who sees it is said beside the field").toHaveAccessibleDescription(whoSees);
  await page.getByRole("radio").first().check({ force: true });
  await page.locator("#instead").fill("time with my brother");
  await press(page.getByRole("button", { name: say("en", "jargon:feel.send") }));
  await expect(page.getByRole("heading", { level: 1, name: say("en", "views:sent.title") })).toBeVisible();
  await expect(page.getByText(say("en", "say:private.long"))).toBeVisible();
  await sound();
  const { digits } = await receiptOn(page);
  // The page was not the answer to the form, so a reload asks for it again and sends nothing.
  expect((await page.reload())?.request().method()).toBe("GET");
  expect((await receiptOn(page)).digits).toBe(digits);
  await page.goto("/en/back");
  await page.getByLabel(say("en", "views:receipt.label")).fill(digits);
  await press(page.getByRole("button", { name: say("en", "views:receipt.open") }));
  await expect(page).toHaveURL(/\/back\/words\?of=/);
  await expect(page.getByRole("heading", { level: 1, name: say("en", "mywords:title") })).toBeVisible();
  await expect(page.getByText(say("en", "mywords:jargonFlag"))).toBeVisible();
  await expect(page.getByText("time with my brother")).toHaveCount(0);
  await sound();
  await press(page.getByRole("button", { name: say("en", "views:sent.clear") }));
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goto("/en/back/words");
  await expect(page).toHaveURL(/\/back$/);
});
