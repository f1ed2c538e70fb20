import { expect, type Page, test } from "@playwright/test";
import { shippedTopics } from "../../../app/features/topics/topic";
import { press } from "../press";
import { passphrase, pressNamed, receiptOn, say, staysHome } from "../site";

const text = (key: string) => say("en", key);
const choose = (page: Page, key: string) => press(page.getByText(text(key), { exact: true }));

test("Whatever is on their mind, it is one tap to writing about it, and it stands on the page where all is checked", async ({ page }) => {
  const foreign: string[] = [];
  staysHome(page, foreign);
  await page.goto("/en/say/words");
  await page.getByLabel(text("say:words.label")).fill("the violet door");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/sharing$/);
  for (const [topic] of shippedTopics) {
    await page.goto("/en/say?from=check");
    await pressNamed(page, `say:topic.${topic}`);
    await expect(page).toHaveURL(/\/say\/check$/);
    await expect(page.getByText(text(`say:topic.${topic}`), { exact: true })).toBeVisible();
  }
  expect(foreign).toEqual([]);
});

for (const topic of ["good", "before", "bad-word"] as const) {
  test(`"${topic}" goes through to a receipt, and Back keeps every answer`, async ({ page }) => {
    const words = `about ${topic}, nobody asked`;
    await page.goto("/en/say");
    await pressNamed(page, `say:topic.${topic}`);
    await expect(page.getByRole("link", { name: text("say:words.list") })).toHaveCount(topic === "bad-word" ? 1 : 0);
    await page.getByLabel(text("say:words.label")).fill(words);
    await pressNamed(page, "say:next");
    await choose(page, "views:sharing.wordsWithName.label");
    await pressNamed(page, "say:next");
    await page.locator("#pickedName").fill("Comet");
    await pressNamed(page, "say:save");
    await choose(page, "say:q.now.unsure");
    await pressNamed(page, "say:next");
    await expect(page).toHaveURL(/\/say\/check$/);

    // The way back, page by page: each answer still stands there; then forward again.
    const back = () => press(page.getByRole("link", { name: text("say:back"), exact: true }));
    await page.goto("/en/say/now");
    await expect(page.locator('input[name="safeNow"][value="unsure"]')).toBeChecked();
    await back();
    await expect(page.locator('input[name="sharing"][value="wordsWithName"]')).toBeChecked();
    await back();
    await expect(page.locator("#words")).toHaveValue(words);
    await page.goto("/en/say/check");
    for (const answer of [text(`say:topic.${topic}`), words, "Comet"]) await expect(page.getByText(answer).first()).toBeVisible();
    await pressNamed(page, "say:check.send");
    await expect(page).toHaveURL(/\/say\/sent$/);
    await receiptOn(page);
  });
}

test("A thank-you says whom it is for and whether they may read it, before it is sent", async ({ page }) => {
  await page.goto("/en/say");
  await pressNamed(page, "say:topic.thanks");
  await page.getByLabel(text("say:words.label")).fill("you waited with me");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/thanks$/);
  await page.locator("#thanksName").fill("Jo at the desk");
  await pressNamed(page, "say:next");
  await expect(page.locator(".error").filter({ hasText: text("complaints:thanks.may.empty") })).toBeVisible();
  await expect(page.locator("#thanksName"), "what was typed stays").toHaveValue("Jo at the desk");
  await choose(page, "complaints:thanks.may.yes");
  await pressNamed(page, "say:next");
  await choose(page, "views:sharing.wordsNoName.label");
  await pressNamed(page, "say:next");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/check$/);
  await expect(page.getByText("Jo at the desk").first()).toBeVisible();
  await pressNamed(page, "say:check.send");
  await receiptOn(page);
});

test("What a member says just for their group is offered to members alone, is kept from everybody else, and says so when they come back", async ({
  page,
  browser,
}, { project }) => {
  await page.goto("/en/say/words");
  await page.getByLabel(text("say:words.label")).fill("not a member yet");
  await pressNamed(page, "say:next");
  await expect(page.getByText(text("views:sharing.wordsNoName.label"), { exact: true })).toBeVisible();
  await expect(page.getByText(text("say:sharing.justGroup"), { exact: true })).toHaveCount(0);

  await page.goto("/en/sign-in");
  await page.getByLabel(text("people:nickname.yours")).fill("dee");
  await page.getByLabel(text("people:passphrase.yours")).fill(passphrase);
  await pressNamed(page, "people:signIn.go");
  await expect(page).toHaveURL(/\/mine$/);
  await page.goto("/en/groups/clf");
  await expect(page.getByText("Can we cook together again before the holidays?").first(), "what the group's own said, once allowed").toBeVisible();

  const words = `for us alone ${project.name.length}`;
  await page.goto("/en/say/words");
  await page.getByLabel(text("say:words.label")).fill(words);
  await pressNamed(page, "say:next");
  await choose(page, "say:sharing.justGroup");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/group$/);
  await page.goto("/ar/say/group");
  await expect(page.getByRole("radio", { name: "منتدى من غادروا الرعاية" }), "by its name in Arabic").toHaveCount(1);
  await press(page.locator("main details summary"));
  await expect(page.locator("main details [lang=en]"), "and as it was published, one tap away").toHaveText("Care Leavers Forum");
  await page.goto("/en/say/group");
  await expect(page.getByRole("radio", { name: "Care Leavers Forum" })).toHaveCount(1);
  await expect(page.locator("main details")).toHaveCount(0);
  await page.locator('input[name="groupId"]').first().check({ force: true });
  await pressNamed(page, "say:save");
  await choose(page, "say:q.now.yes");
  await pressNamed(page, "say:next");
  await pressNamed(page, "say:check.send");
  const { digits } = await receiptOn(page);

  const other = await (await browser.newContext()).newPage();
  for (const path of ["/en/groups/clf", "/en/changed", "/en/groups"]) {
    await other.goto(path);
    const shown = await other.content();
    expect(shown, path).not.toContain(words);
    expect(shown, path).not.toContain("Can we cook together");
  }
  await other.goto("/en/back");
  await other.getByLabel(text("views:receipt.label")).fill(digits);
  await pressNamed(other, "views:receipt.open");
  await expect(other.getByText(text("say:sharing.justGroup")).first(), "whoever has the receipt is its author").toBeVisible();
  await other.context().close();
});
