import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { isSound, type Language, pressNamed, say, saySomething } from "../site";

// One promise to one person: what I do on a page is done to what that page shows, and what I wrote is never lost without a word.
const open = async (page: Page, language: Language, receipt: string) => {
  await page.goto(`/${language}/back`);
  await page.getByLabel(say(language, "views:receipt.label")).fill(receipt);
  await press(page.getByRole("button", { name: say(language, "views:receipt.open") }));
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

    // A reply that was written beside the first asks for its receipt, and takes no other.
    await one.getByLabel(text("views:talk.label")).fill("for the first one alone");
    await pressNamed(one, "views:talk.send", language);
    await expect(one.getByText(text("views:receipt.elsewhere")).first()).toBeVisible();
    await expect(one.getByLabel(text("views:talk.label"))).toHaveValue("for the first one alone");
    if (project.use.javaScriptEnabled !== false) await isSound(one);
    await one.getByLabel(text("views:receipt.label")).fill(second.digits);
    await pressNamed(one, "views:talk.send", language);
    await expect(one.getByText(text("views:receipt.other")).first()).toBeVisible();
    await one.getByLabel(text("views:receipt.label")).fill(first.words);
    await pressNamed(one, "views:talk.send", language);
    await expect(one.getByText("for the first one alone")).toBeVisible();
    await expect(one.getByText("the first one", { exact: true }).first()).toBeVisible();

    // The other tab shows the second still, and the phone has the first open: taking back is not done, nor is its page shown.
    await press(two.getByRole("link", { name: text("back:can.takeBack") }));
    await expect(two.getByText(text("views:receipt.elsewhere"))).toBeVisible();
    await two.getByLabel(text("views:receipt.label")).fill(second.digits);
    await press(two.getByRole("button", { name: text("views:receipt.open") }));
    await press(two.getByRole("link", { name: text("back:can.takeBack") }));
    await open(one, language, first.digits);
    await press(two.getByRole("button", { name: text("views:can.takeBackYes") }));
    await expect(two.getByText(text("views:receipt.elsewhere"))).toBeVisible();
    if (project.use.javaScriptEnabled !== false) await isSound(two);
    await one.reload();
    await expect(one.getByText("the first one", { exact: true }).first(), "it is there still").toBeVisible();

    // A name that was typed for others to see stands on the page that says so.
    await press(one.getByRole("link", { name: text("back:can.sharing") }));
    await open(two, language, second.digits);
    await expect(two.getByText("the second one").first(), "and so is this").toBeVisible();
    await one.getByLabel(text("views:pickedName.label")).fill("Comet");
    await pressNamed(one, "back:sharing.choose.wordsWithName", language);
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
  const send = () => pressNamed(page, "views:talk.send");
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
  await press(page.getByRole("link", { name: text("complaints:mine.door") }));
  await press(page.locator("summary", { hasText: text("complaints:make.more") }));
  await page.getByLabel(text("complaints:want.label")).fill("a new lock");
  await context.clearCookies();
  await pressNamed(page, "complaints:make.go");
  await expect(page.getByText(text("views:receipt.closed")).first()).toBeVisible();
  await expect(page.locator("#putRight")).toHaveValue("a new lock");
  await page.getByLabel(text("views:receipt.label")).fill(digits);
  await pressNamed(page, "complaints:make.go");
  await expect(page.getByRole("heading", { level: 1, name: text("complaints:mine.title") })).toBeVisible();
  await expect(page.getByText("a new lock")).toBeVisible();

  const box = page.getByLabel(text("complaints:more.label"));
  await box.fill(long);
  await pressNamed(page, "views:talk.send");
  await expect(page.locator("#words")).toHaveAttribute("aria-invalid", "true");
  await expect(box).toHaveValue(long);
  await box.fill("and the window");
  await context.clearCookies();
  await pressNamed(page, "views:talk.send");
  await expect(page.getByText(text("views:receipt.closed")).first()).toBeVisible();
  await expect(box).toHaveValue("and the window");
  await page.getByLabel(text("views:receipt.label")).fill(digits);
  await pressNamed(page, "views:talk.send");
  await expect(page.getByText("and the window")).toBeVisible();
});
