import { expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { isSound, passphrase, pressNamed, receiptOn, say } from "../site";

// One promise to one person: what I said of who helped me, and of whether it is from me, is what the pages show afterwards.
const text = (key: string, values: Record<string, string> = {}) => say("en", key, values);

async function writes(page: Page, words: string) {
  await page.goto("/en/say/words");
  await page.getByLabel(text("say:words.label")).fill(words);
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/sharing/);
}

test("Who helped is named on what was sent, on the page that comes back and in the copy", async ({ page }, { project }) => {
  const sound = async () => (project.use.javaScriptEnabled === false ? undefined : isSound(page));
  await writes(page, "the lift is broken");
  await page.goto("/en/say/helper?from=check");
  await press(page.getByText(text("say:q.helper.worker"), { exact: true }));
  await page.getByLabel(text("say:q.helper.name")).fill("Auntie Jo");
  await pressNamed(page, "say:save");
  await expect(page.getByText(text("say:helpingNamed", { who: text("say:q.helper.worker"), name: "Auntie Jo" }))).toBeVisible();
  await pressNamed(page, "say:check.send");
  const named = page.getByText(`${text("back:copy.helpedBy")}: ${text("say:q.helper.worker")} Auntie Jo`);
  await expect(named).toBeVisible();
  await sound();
  const { digits } = await receiptOn(page);
  await page.context().clearCookies();
  await page.goto("/en/back");
  await page.getByLabel(text("views:receipt.label")).fill(digits);
  await pressNamed(page, "views:receipt.open");
  await expect(named).toBeVisible();
  await sound();
  await press(page.getByRole("link", { name: text("back:can.copy") }));
  const copy = await page.request.get((await page.locator('a[href*="copy.txt"]').getAttribute("href")) ?? "");
  expect(await copy.text()).toContain("Auntie Jo");
});

test("A member sees before sending that it is not on their page, and after it; once they say that it is from them, it is", async ({ page }, { project }) => {
  const sound = async () => (project.use.javaScriptEnabled === false ? undefined : isSound(page));
  await page.goto("/en/sign-in");
  await page.getByLabel(text("people:nickname.yours")).fill("comet");
  await page.getByLabel(text("people:passphrase.yours")).fill(passphrase);
  await pressNamed(page, "people:signIn.go");
  await expect(page).toHaveURL(/\/mine$/);
  const mine = page.locator('form[action^="/en/mine/"] button');
  const before = await mine.count();
  await writes(page, "not tied to me");
  await page.goto("/en/say/check");
  await expect(page.getByText(text("say:q.me.no")), "the private answer is chosen").toBeVisible();
  await expect(page.getByText(text("views:sent.notOnMyPage"))).toBeVisible();
  await sound();
  await pressNamed(page, "say:check.send");
  await expect(page.getByText(text("views:sent.notOnMyPage"))).toBeVisible();
  await sound();
  await page.goto("/en/mine");
  await expect(mine).toHaveCount(before);

  await writes(page, "this one is mine");
  await page.goto("/en/say/check");
  await press(page.locator('a[href^="/en/say/me"]'));
  await press(page.getByText(text("say:q.me.yes"), { exact: true }));
  await pressNamed(page, "say:save");
  await expect(page.getByText(text("views:sent.notOnMyPage"))).toHaveCount(0);
  await pressNamed(page, "say:check.send");
  await expect(page.getByText(text("views:sent.onMyPage"))).toBeVisible();
  await page.goto("/en/mine");
  await expect(mine).toHaveCount(before + 1);
});
