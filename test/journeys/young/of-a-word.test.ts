import { expect, test } from "@playwright/test";
import { press } from "../press";
import { isSound, pressNamed, receiptOn, say, staffPage } from "../site";

// One promise to one person: what I think of a word I may say without typing, and whoever reads it knows which word it is.
test("How a word feels is said with pictures instead: what was typed comes along, and who reads it sees the word", async ({ page, browser }, { project }) => {
  test.setTimeout(180_000);
  const sound = project.name === "phone" ? () => isSound(page) : async () => undefined;
  const typed = `they say it of my MUM ${Date.now()}`;
  const word = page.locator("main q", { hasText: "contact" });
  await page.goto("/en/words/contact/feel");
  await page.locator("#why").fill(typed);
  await pressNamed(page, "say:words.ways");
  await expect(page).toHaveURL(/\/say\/ways$/);
  await expect(word).toBeVisible();
  await sound();
  await press(page.getByRole("link", { name: say("en", "say:ways.cards") }));
  await page.locator("main input[type=checkbox]").first().check({ force: true });
  await pressNamed(page, "say:save");
  await expect(page).toHaveURL(/\/say\/ways$/);

  const another = await page.context().newPage();
  await another.goto("/en/words/contact/feel");
  await another.locator("#why").fill("something else");
  await pressNamed(another, "say:words.ways");
  await expect(another.getByText(say("en", "say:here.title")).first(), "what is begun is not swallowed").toBeVisible();
  await expect(another.locator("#why")).toHaveValue("something else");
  if (project.name === "phone") await isSound(another);
  await another.close();

  await press(page.getByRole("link", { name: say("en", "say:ways.go") }));
  await page.goto("/en/say/check");
  await expect(word).toBeVisible();
  await expect(page.getByText(typed)).toBeVisible();
  await sound();
  await pressNamed(page, "say:check.send");
  await expect(page).toHaveURL(/\/say\/sent$/);
  await receiptOn(page);

  const priya = await staffPage(browser, "priya@demo.invalid");
  await priya.goto("/staff/inbox?for=unread&topic=bad-word");
  await priya.locator('main a[href^="/staff/views/"]').first().waitFor();
  const hrefs = await priya.locator('main a[href^="/staff/views/"]').evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of hrefs) {
    await priya.goto(href);
    if (((await priya.locator("main").textContent()) ?? "").includes(typed)) break;
  }
  await expect(priya.getByText(typed).first()).toBeVisible();
  await expect(priya.locator("main q", { hasText: "contact" })).toBeVisible();
  if (project.name === "phone") await isSound(priya);
});
