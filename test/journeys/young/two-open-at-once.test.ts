import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { isSound, type Language, say, saySomething } from "../site";

// One promise to one person: what I do on a page is done to what that page shows, and what I wrote is never lost without a word.
const open = async (page: Page, language: Language, receipt: string) => {
  await page.goto(`/${language}/back`);
  await page.getByLabel(say(language, "views:receipt.label")).fill(receipt);
  await page.getByRole("button", { name: say(language, "views:receipt.open") }).click();
  await expect(page).toHaveURL(/\/back\/view\?of=/);
};

/** Two views of one phone: the first open in one tab, the second in another and since then. */
async function twoTabs(context: BrowserContext, language: Language) {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const first = await saySomething(one, language, "the first one");
  await context.clearCookies();
  const second = await saySomething(two, language, "the second one");
  await open(one, language, first.digits);
  await open(two, language, second.digits);
  return { one, two, first, second };
}

for (const language of ["en", "ar"] as Language[])
  test(`With two open at once nothing is done to the other one, and what was written stays (${language})`, async ({ context }, { project }) => {
    test.setTimeout(120_000);
    const text = (key: string) => say(language, key);
    const { one, two, first, second } = await twoTabs(context, language);
    const press = (key: string) => one.getByRole("button", { name: text(key), exact: true }).click();

    // A reply that was written beside the first asks for its receipt, and takes no other.
    await one.getByLabel(text("views:talk.label")).fill("for the first one alone");
    await press("views:talk.send");
    await expect(one.getByText(text("views:receipt.elsewhere")).first()).toBeVisible();
    await expect(one.getByLabel(text("views:talk.label"))).toHaveValue("for the first one alone");
    if (project.use.javaScriptEnabled !== false) await isSound(one);
    await one.getByLabel(text("views:receipt.label")).fill(second.digits);
    await press("views:talk.send");
    await expect(one.getByText(text("views:receipt.other")).first()).toBeVisible();
    await one.getByLabel(text("views:receipt.label")).fill(first.words);
    await press("views:talk.send");
    await expect(one.getByText("for the first one alone")).toBeVisible();
    await expect(one.getByText("the first one", { exact: true }).first()).toBeVisible();

    // The other tab shows the second still, and the phone has the first open: taking back is not done, nor is its page shown.
    await two.getByRole("link", { name: text("back:can.takeBack") }).click();
    await expect(two.getByText(text("views:receipt.elsewhere"))).toBeVisible();
    await two.getByLabel(text("views:receipt.label")).fill(second.digits);
    await two.getByRole("button", { name: text("views:receipt.open") }).click();
    await two.getByRole("link", { name: text("back:can.takeBack") }).click();
    await open(one, language, first.digits);
    await two.getByRole("button", { name: text("views:can.takeBackYes") }).click();
    await expect(two.getByText(text("views:receipt.elsewhere"))).toBeVisible();
    if (project.use.javaScriptEnabled !== false) await isSound(two);
    await one.reload();
    await expect(one.getByText("the first one", { exact: true }).first(), "it is there still").toBeVisible();

    // A name that was typed for others to see stands on the page that says so.
    await one.getByRole("link", { name: text("back:can.sharing") }).click();
    await open(two, language, second.digits);
    await expect(two.getByText("the second one").first(), "and so is this").toBeVisible();
    await one.getByLabel(text("views:pickedName.label")).fill("Comet");
    await press("back:sharing.choose.wordsWithName");
    await expect(one.getByText(text("views:receipt.elsewhere"))).toBeVisible();
    await expect(one.getByLabel(text("common:error.closed.words"))).toHaveValue("Comet");
  });

const long = "a".repeat(30_000);

test("A reply that cannot be sent comes back with every letter and says why", async ({ page, context }, { project }) => {
  const sound = async () => (project.use.javaScriptEnabled === false ? undefined : isSound(page));
  const text = (key: string) => say("en", key);
  const { digits } = await saySomething(page, "en", "the lamp in the hall");
  await open(page, "en", digits);
  const box = page.getByLabel(text("views:talk.label"));
  const send = () => page.getByRole("button", { name: text("views:talk.send"), exact: true }).click();
  await box.fill(long);
  await send();
  await expect(page.locator("#reply")).toHaveAttribute("aria-invalid", "true");
  await expect(box).toHaveValue(long);
  await box.fill("");
  await send();
  await expect(page.getByText(text("views:reply.empty")).first()).toBeVisible();
  await sound();
  await box.fill("the lamp is still out");
  await context.clearCookies();
  await send();
  await expect(page.getByText(text("views:receipt.closed")).first()).toBeVisible();
  await expect(box).toHaveValue("the lamp is still out");
  await page.getByLabel(text("views:receipt.label")).fill(digits);
  await send();
  await expect(page.getByText("the lamp is still out")).toBeVisible();
});

test("So do what would put it right, and more about a complaint", async ({ page, context }) => {
  const text = (key: string) => say("en", key);
  const { digits } = await saySomething(page, "en", "the lock on my door");
  await open(page, "en", digits);
  const press = (key: string) => page.getByRole("button", { name: text(key), exact: true }).click();
  await page.getByRole("link", { name: text("complaints:mine.door") }).click();
  await page.locator("summary", { hasText: text("complaints:make.more") }).click();
  await page.getByLabel(text("complaints:want.label")).fill("a new lock");
  await context.clearCookies();
  await press("complaints:make.go");
  await expect(page.getByText(text("views:receipt.closed")).first()).toBeVisible();
  await expect(page.locator("#putRight")).toHaveValue("a new lock");
  await page.getByLabel(text("views:receipt.label")).fill(digits);
  await press("complaints:make.go");
  await expect(page.getByRole("heading", { level: 1, name: text("complaints:mine.title") })).toBeVisible();
  await expect(page.getByText("a new lock")).toBeVisible();

  const box = page.getByLabel(text("complaints:more.label"));
  await box.fill(long);
  await press("views:talk.send");
  await expect(page.locator("#words")).toHaveAttribute("aria-invalid", "true");
  await expect(box).toHaveValue(long);
  await box.fill("and the window");
  await context.clearCookies();
  await press("views:talk.send");
  await expect(page.getByText(text("views:receipt.closed")).first()).toBeVisible();
  await expect(box).toHaveValue("and the window");
  await page.getByLabel(text("views:receipt.label")).fill(digits);
  await press("views:talk.send");
  await expect(page.getByText("and the window")).toBeVisible();
});
