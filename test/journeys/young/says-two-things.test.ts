import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { answerForWeather, isSound, passphrase, pressNamed, saySomething, say as text } from "../site";

// One promise to one person: what I write is neither lost to nor mixed up with anything else that is done on this phone.
const say = (key: string) => text("en", key);
const box = (page: Page) => page.getByLabel(say("say:words.label"));
const begunTitle = (page: Page) => page.getByRole("heading", { level: 1, name: say("say:here.title") });
const sound = async (page: Page, scripts: boolean | undefined) => (scripts === false ? undefined : isSound(page));

/** Writes, chooses who may see it and comes to the page where all is checked. */
async function toCheck(page: Page, words: string, sharing: "helpersOnly" | "wordsNoName") {
  await box(page).fill(words);
  await pressNamed(page, "say:next");
  await press(page.getByText(say(`views:sharing.${sharing}.label`), { exact: true }));
  await pressNamed(page, "say:next");
  await press(page.getByText(say("say:q.now.yes"), { exact: true }));
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/check$/);
}

async function openReceipt(page: Page, digits: string) {
  await page.goto("/en/back");
  await page.getByLabel(say("views:receipt.label")).fill(digits);
  await pressNamed(page, "views:receipt.open");
  await expect(page).toHaveURL(/\/back\/(view|words)\?of=/);
}

async function tabs(context: BrowserContext) {
  return [await context.newPage(), await context.newPage()] as const;
}

test("Two tabs: what I send is what my page shows, and when another page changed it I am told and look again", async ({ context }, { project }) => {
  const [one, two] = await tabs(context);
  await one.goto("/en/say/words");
  await toCheck(one, "TABONE the lift", "helpersOnly");
  await two.goto("/en");
  await press(two.getByRole("link", { name: say("common:nav.say"), exact: true }));
  await expect(begunTitle(two)).toBeVisible();
  expect(await two.content(), "no words before it was chosen to go on").not.toContain("TABONE");
  await sound(two, project.use.javaScriptEnabled);
  await press(two.getByRole("link", { name: say("say:here.on") }));
  await expect(box(two)).toHaveValue("TABONE the lift");
  await toCheck(two, "TABTWO the bus", "wordsNoName");
  await pressNamed(one, "say:check.send");
  await expect(one).toHaveURL(/\/say\/check$/);
  await expect(one.getByText(say("say:check.changed"))).toBeVisible();
  await expect(one.getByText("TABTWO the bus").first()).toBeVisible();
  await sound(one, project.use.javaScriptEnabled);
  await pressNamed(one, "say:check.send");
  await expect(one).toHaveURL(/\/say\/sent$/);
  await pressNamed(two, "say:check.send");
  await expect(two, "the other tab comes to the same receipt").toHaveURL(/\/say\/sent$/);
});

test("Opening a receipt loses nothing of what is being written, and writing leaves open what the receipt opened", async ({ page }) => {
  const { digits } = await saySomething(page, "en", "said before");
  await press(page.getByRole("link", { name: say("views:sent.another") }));
  await press(page.getByRole("link", { name: say("say:topic.skip") }));
  await box(page).fill("half a thought");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await openReceipt(page, digits);
  await expect(page.getByText("said before").first()).toBeVisible();
  await page.goto("/en/say/words");
  await expect(box(page)).toHaveValue("half a thought");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await page.goto("/en/back/view");
  await expect(page.getByText("said before").first()).toBeVisible();
  await answerForWeather(page);
  await pressNamed(page, "common:leave.now");
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goto("/en/say/words");
  await expect(box(page)).toHaveValue("");
  await page.goto("/en/back/view");
  await expect(page, "leaving ends both").toHaveURL(/\/back$/);
});

test("Something to put right that was left unfinished does not swallow the next thing that is said: it asks, and starting new is new", async ({ page }) => {
  await page.goto("/en/put-right/words");
  await page.getByLabel(say("complaints:words.label")).fill("my letters are opened");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/put-right\/who$/);
  await page.goto("/en/say");
  await expect(begunTitle(page)).toBeVisible();
  await press(page.getByRole("link", { name: say("say:here.on") }));
  await expect(page.getByLabel(say("complaints:words.label"))).toHaveValue("my letters are opened");
  await page.goto("/en/say/words");
  await expect(begunTitle(page)).toBeVisible();
  await expect(page.getByRole("button", { name: say("say:here.new") }), "what it costs is said with it").toHaveAccessibleDescription(say("say:here.newWhat"));
  await pressNamed(page, "say:here.new");
  await press(page.getByRole("link", { name: say("say:topic.skip") }));
  await expect(box(page)).toHaveValue("");
  await toCheck(page, "the bus is late", "wordsNoName");
  await expect(page.getByText(say("views:sharing.wordsNoName.label")).first()).toBeVisible();
  await pressNamed(page, "say:check.send");
  await expect(page).toHaveURL(/\/say\/sent$/);

  await press(page.getByRole("link", { name: say("views:sent.another") }));
  await pressNamed(page, "say:topic.wrong");
  await box(page).fill("and the train");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await page.goto("/en/put-right");
  await press(page.getByRole("link", { name: say("complaints:start.go") }));
  await expect(begunTitle(page)).toBeVisible();
  await pressNamed(page, "say:here.new");
  await expect(page.getByLabel(say("complaints:words.label"))).toHaveValue("");
});

test("Going back from writing changes what it is about and keeps the words", async ({ page }) => {
  await page.goto("/en/say");
  await pressNamed(page, "say:topic.bad-word");
  await expect(page.getByRole("link", { name: say("say:words.list") })).toHaveAttribute("href", "/en/words");
  await box(page).fill("contact");
  await pressNamed(page, "say:next");
  for (const earlier of [/\/say\/words$/, /\/say\?words$/]) {
    await press(page.getByRole("link", { name: say("say:back"), exact: true }));
    await expect(page).toHaveURL(earlier);
  }
  await pressNamed(page, "say:topic.home");
  await expect(box(page)).toHaveValue("contact");
});

test("Going back after it was sent leads to the receipt; after leaving, the page says what is true of both", async ({ page }) => {
  const { digits } = await saySomething(page, "en", "it was sent");
  await openReceipt(page, digits);
  await page.goto("/en/say/check");
  await expect(page, "still on this phone").toHaveURL(/\/say\/sent$/);
  await answerForWeather(page);
  await pressNamed(page, "common:leave.now");
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goto("/en/say/check");
  for (const key of ["say:words.lost", "say:words.lostWhat"]) await expect(page.getByText(say(key))).toBeVisible();
  await press(page.getByRole("main").getByRole("link", { name: say("common:nav.back") }));
  await page.getByLabel(say("views:receipt.label")).fill(digits);
  await pressNamed(page, "views:receipt.open");
  await expect(page.getByText("it was sent").first()).toBeVisible();
});

test("A member who says that it is from them reads what we know of them; signing out asks first and leaves nothing of what they write", async ({ page }, {
  project,
}) => {
  await page.goto("/en/sign-in");
  await page.getByLabel(say("people:nickname.yours")).fill("yusuf");
  await page.getByLabel(say("people:passphrase.yours")).fill(passphrase);
  await pressNamed(page, "people:signIn.go");
  await expect(page).toHaveURL(/\/mine$/);
  await page.goto("/en/say/words");
  await toCheck(page, "this is from me", "helpersOnly");
  await expect(page.getByText(say("say:private.cost"))).toBeVisible();
  await page.goto("/en/say/me?from=check");
  await press(page.getByText(say("say:q.me.yes"), { exact: true }));
  await pressNamed(page, "say:save");
  await expect(page.getByText(say("say:private.me"))).toBeVisible();
  await expect(page.getByText(say("say:private.cost"))).toHaveCount(0);

  await page.goto("/en/mine");
  await pressNamed(page, "people:mine.signOut");
  await expect(page.getByRole("heading", { level: 1, name: say("people:signOut.title") })).toBeVisible();
  await sound(page, project.use.javaScriptEnabled);
  await press(page.getByRole("link", { name: say("say:here.on") }));
  await expect(box(page)).toHaveValue("this is from me");
  await page.goto("/en/say/check");
  await pressNamed(page, "say:check.send");
  await expect(page).toHaveURL(/\/say\/sent$/);
  await expect(page.getByText(say("say:private.me"))).toBeVisible();

  await press(page.getByRole("link", { name: say("views:sent.another") }));
  await pressNamed(page, "say:topic.wrong");
  await box(page).fill("nobody else may see this");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await page.goto("/en/mine");
  await pressNamed(page, "people:mine.signOut");
  await pressNamed(page, "people:signOut.yes");
  await expect(page).toHaveURL(/\/en$/);
  await page.goto("/en/say/words");
  await expect(box(page)).toHaveValue("");
  await page.goto("/en/mine");
  await expect(page).toHaveURL(/\/sign-in/);
});
