import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, type Page, test } from "@playwright/test";
import { browserArguments, findBrowser } from "../../support/browser.mjs";
import { press } from "../press";
import { answerForWeather, isSound, onOnePhone, pressNamed, receiptOn, type Spoken, say, staffPage } from "../site";

const keep = (page: Page) => page.getByRole("button", { name: say("en", "kept:choose.button"), exact: true });

/** Everything that a browser can hold for this site, by name. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    storage: localStorage.length + sessionStorage.length,
  }));
const nothing = { databases: [], caches: [], workers: 0, storage: 0 };

/** How far things have moved on this page by themselves: 0 where nothing did. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const all = (entries: PerformanceEntryList) => entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
        new PerformanceObserver((list) => done(all(list.getEntries()))).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(0), 500);
      }),
  );

async function chooseToKeep(page: Page, words: string, language: Spoken = "en") {
  await page.goto(`/${language}/say/words`);
  await page.getByLabel(say(language, "say:words.label")).fill(words);
  await pressNamed(page, "kept:choose.button", language);
  await expect(page.getByText(say(language, "kept:choose.kept"))).toBeVisible();
}

/** How many views in Pashto a moderator has to read: nobody else in these journeys says anything in Pashto. */
async function unread(staff: Page) {
  await staff.goto("/staff/inbox?language=ps");
  return staff.locator('a[href^="/staff/views/"]').evaluateAll((links) => new Set(links.map((link) => link.getAttribute("href"))).size);
}

test("Without JavaScript nothing is offered that the phone cannot do", async ({ page }, { project }) => {
  await page.goto("/en/say/words");
  await (project.name === "phone" ? expect(keep(page)).toBeVisible() : expect(keep(page)).toBeHidden());
  await page.goto("/en/say/kept");
  await expect(page.getByText(say("en", "kept:state.none"))).toBeVisible();
  if (project.name === "phone") expect(await held(page)).toEqual(nothing);
});

test("Kept by choice alone, through no signal and a closed tab, and sent exactly once; then nothing is left", onOnePhone, async ({ browser }, { project }) => {
  test.setTimeout(240_000);
  const words = `kept-canary-${Date.now()} the bus never comes`;
  const staff = await staffPage(browser, "priya@demo.invalid");
  const before = await unread(staff);
  const profile = mkdtempSync(join(tmpdir(), "phone-"));
  const { viewport, isMobile, hasTouch, baseURL, locale, timezoneId } = project.use;
  const open = async (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      ...{ viewport, isMobile, hasTouch, baseURL, locale, timezoneId },
      executablePath: (await findBrowser()) ?? undefined,
      args: browserArguments,
    });
  const phone = await open();
  try {
    const page = await phone.newPage();
    await chooseToKeep(page, words, "ps");
    await isSound(page);
    await phone.setOffline(true);
    await page.getByLabel(say("ps", "say:words.label")).fill(`${words} and nobody asks`);
    await pressNamed(page, "say:next", "ps");
    await expect(page.getByRole("heading", { level: 1, name: say("ps", "kept:title") })).toBeVisible();
    await expect(page.getByText(say("ps", "kept:state.unsent"))).toBeVisible();
    await isSound(page);
    await page.close();

    const tabs = [await phone.newPage(), await phone.newPage()];
    for (const tab of tabs) {
      await tab.goto("/ps");
      await expect(tab.getByText(say("ps", "kept:state.unsent"))).toBeVisible();
    }
    await pressNamed(tabs[0] as Page, "kept:look", "ps");
    await expect((tabs[0] as Page).getByLabel(say("ps", "kept:words"))).toHaveValue(`${words} and nobody asks`);
    // Signal comes. Its author has not seen who may see it, nor said that it is right: nothing goes before they tap.
    await phone.setOffline(false);
    await expect((tabs[1] as Page).getByText(say("ps", "kept:state.ready"))).toBeVisible({ timeout: 30_000 });
    await (tabs[1] as Page).waitForTimeout(5000);
    expect(await unread(staff), "by itself nothing goes that was not confirmed").toBe(before);
    await pressNamed(tabs[1] as Page, "kept:look", "ps");
    await expect(tabs[1] as Page).toHaveURL(/\/say\/check$/);
    await expect((tabs[1] as Page).getByText(say("ps", "kept:choose.kept"))).toBeVisible();
    // It is confirmed without signal, and goes by itself.
    await phone.setOffline(true);
    await pressNamed(tabs[1] as Page, "say:check.send", "ps");
    await expect((tabs[1] as Page).getByText(say("ps", "kept:state.waiting"))).toBeVisible();
    await phone.setOffline(false);
    await expect(tabs[1] as Page).toHaveURL(/\/say\/sent$/, { timeout: 30_000 });
    const { digits } = await receiptOn(tabs[1] as Page);
    await pressNamed(tabs[0] as Page, "kept:send", "ps");
    await expect((tabs[0] as Page).getByText(say("ps", "kept:state.gone"))).toBeVisible();
    await expect.poll(() => held(tabs[1] as Page)).toEqual(nothing);

    const reader = await browser.newPage();
    await reader.goto("/ps/back");
    await reader.getByLabel(say("ps", "views:receipt.label")).fill(digits);
    await pressNamed(reader, "views:receipt.open", "ps");
    await expect(reader.getByText(`${words} and nobody asks`)).toBeVisible();
    expect(await unread(staff)).toBe(before + 1);
  } finally {
    await phone.close();
  }
  expect(filesWith(profile, words.slice(0, 22))).toEqual([]);
  rmSync(profile, { recursive: true, force: true });
});

test("Going on with signal sends it once too, and then this phone holds nothing", onOnePhone, async ({ page }) => {
  await chooseToKeep(page, "I went on with signal");
  await pressNamed(page, "say:next");
  await press(page.getByText(say("en", "views:sharing.countedOnly.label"), { exact: true }));
  await pressNamed(page, "say:next");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/check$/);
  await expect(page.getByText(say("en", "kept:choose.kept"))).toBeVisible();
  await page.context().setOffline(true);
  await pressNamed(page, "say:check.send");
  await expect(page.getByText(say("en", "kept:state.waiting"))).toBeVisible();
  await page.context().setOffline(false);
  await expect(page).toHaveURL(/\/say\/sent$/, { timeout: 30_000 });
  await expect.poll(() => held(page)).toEqual(nothing);
});

test(
  "What is written half does not send itself on any page; every number of the help page stands where it waits, without signal too",
  onOnePhone,
  async ({ page }) => {
    await page.goto("/en/help");
    const numbers = await page.locator("main a[href^='tel:'], main a[href^='sms:']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await chooseToKeep(page, "half a thought");
    await page.context().setOffline(true);
    await page.goto("/en/help");
    await expect(page.getByText(say("en", "kept:state.unsent"))).toBeVisible();
    const kept = await page.locator("main a[href^='tel:'], main a[href^='sms:']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(kept.length).toBeGreaterThan(9);
    // One that stands there twice outside staffed hours is one number.
    expect([...new Set(kept)].toSorted()).toEqual([...new Set(numbers)].toSorted());
    await page.context().setOffline(false);
    await expect(page.getByText(say("en", "kept:state.ready"))).toBeVisible({ timeout: 30_000 });
    await page.waitForTimeout(5000);
    await expect(page.getByText(say("en", "kept:state.ready"))).toBeVisible();
    await page.goto("/en/say/words");
    await expect(page.getByLabel(say("en", "say:words.label")), "still being written").toHaveValue("half a thought");
  },
);

test(
  "While something else is begun on this phone, what is kept is not opened or sent over it: its author chooses, and both are there until then",
  onOnePhone,
  async ({ page }) => {
    await chooseToKeep(page, "kept and not sent");
    // The visit it was written in is over; its words are still here.
    await page.context().clearCookies();
    await page.goto("/en/say/words");
    await page.getByLabel(say("en", "say:words.label")).fill("something else");
    await pressNamed(page, "say:next");
    await expect(page).not.toHaveURL(/\/say\/words$/);
    for (const go of ["kept:look", "kept:send"]) {
      await page.goto("/en/say/kept");
      await pressNamed(page, go);
      await expect(page.getByText(say("en", "kept:state.begun"))).toBeVisible();
    }
    await isSound(page);
    await press(page.getByRole("link", { name: say("en", "say:here.title") }));
    await expect(page.getByRole("link", { name: say("en", "kept:notice") })).toBeInViewport();
    expect(await moved(page), "the line about what waits comes late, and moves nothing that is about to be pressed").toBe(0);
    await press(page.getByRole("link", { name: say("en", "say:here.on") }));
    await expect(page.getByLabel(say("en", "say:words.label"))).toHaveValue("something else");
    await page.goto("/en/say/here?for=kept");
    await pressNamed(page, "say:here.new");
    await expect(page).toHaveURL(/\/say\/kept$/);
    await pressNamed(page, "kept:look");
    await expect(page).toHaveURL(/\/say\/check$/);
    await expect(page.getByText("kept and not sent")).toBeVisible();
  },
);

test("It is deleted from this phone when asked, after asking once, and leaving deletes it too", onOnePhone, async ({ page }) => {
  await answerForWeather(page);
  await chooseToKeep(page, "I do not want this here");
  await page.goto("/en/help");
  await press(page.getByRole("link", { name: say("en", "kept:notice") }));
  await expect(page.getByText(say("en", "kept:state.ready"))).toBeVisible();
  await pressNamed(page, "kept:delete.button");
  await expect(page.getByText(say("en", "kept:delete.ask")), "read out, since nothing else says that it asks").toBeFocused();
  await pressNamed(page, "kept:delete.sure");
  await expect(page.getByText(say("en", "kept:deleted"))).toBeVisible();
  await expect.poll(() => held(page)).toEqual(nothing);

  await chooseToKeep(page, "I leave now");
  await press(page.getByRole("button", { name: say("en", "common:leave.now") }));
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goto("/en/say/kept");
  // why again: nobody waits for it when a page is left, and this one is back at once.
  await expect.poll(() => held(page)).toEqual(nothing);
});

/** The files below a folder that hold a text, as bytes of UTF-8 or UTF-16. */
function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text), Buffer.from(text, "utf16le")];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}
