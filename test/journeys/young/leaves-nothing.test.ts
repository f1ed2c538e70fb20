import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, type Page, test } from "@playwright/test";
import { siteLog } from "../../playwright.config";
import { browserArguments, findBrowser } from "../../support/browser.mjs";
import { press } from "../press";
import { answerForWeather, pressNamed, say, saySomething, staysHome } from "../site";

/** Every file under a folder in which any of these words stand, as the bytes that a browser may write them in. */
function filesHolding(folder: string, words: readonly string[]): string[] {
  const forms = words.flatMap((one) => [
    Buffer.from(one, "utf8"),
    Buffer.from(one, "utf16le"),
    Buffer.from(encodeURIComponent(one)),
    Buffer.from(one.replaceAll(" ", "+")),
  ]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}

/** Watches everything a page asks for and is given: no words in an address or a title, and nothing that holds them may be stored. */
function watch(page: Page, words: readonly string[], wrong: string[]) {
  const holds = (text: string) => words.some((one) => [text, decodeURIComponent(text.replaceAll("+", " "))].some((form) => form.includes(one)));
  page.on("request", (request) => {
    if (holds(request.url())) wrong.push(`an address holds words: ${new URL(request.url()).pathname}`);
  });
  page.on("framenavigated", async () => {
    if (holds(await page.title().catch(() => ""))) wrong.push(`a title holds words on ${new URL(page.url()).pathname}`);
  });
  page.on("response", async (response) => {
    const body = await response.text().catch(() => "");
    const stored = response.headers()["cache-control"] ?? "";
    if (words.some((one) => body.includes(one)) && !stored.includes("no-store")) wrong.push(`may be stored: ${new URL(response.url()).pathname} ${stored}`);
  });
}

test("After saying something, coming back and leaving, the phone, the site's log and every address hold none of the words", async ({ baseURL }, {
  project,
}) => {
  test.setTimeout(180_000);
  const words = [
    `the heron lantern ${project.name.length} went out`,
    "nobody fixed the violet door",
    "a draft about the copper kettle",
    "a form with the amber whistle",
  ];
  const [sent, reply, draft, wrong] = words as [string, string, string, string];
  const profile = mkdtempSync(join(tmpdir(), "in-our-words-phone-"));
  try {
    const { viewport, isMobile, hasTouch, javaScriptEnabled, locale } = project.use;
    const whole = { executablePath: (await findBrowser()) ?? undefined, args: browserArguments };
    const phone = await chromium.launchPersistentContext(profile, { viewport, isMobile, hasTouch, javaScriptEnabled, locale, baseURL, ...whole });
    const page = phone.pages()[0] ?? (await phone.newPage());
    const found: string[] = [];
    watch(page, words, found);
    const foreign: string[] = [];
    staysHome(page, foreign);

    const receipt = await saySomething(page, "en", sent);
    await page.goto("/en/back");
    await page.getByLabel(say("en", "views:receipt.label")).fill(receipt.digits);
    await press(page.getByRole("button", { name: say("en", "views:receipt.open") }));
    await expect(page.getByText(sent).first()).toBeVisible();
    await page.locator("textarea").first().fill(reply);
    await press(page.locator("form:has(textarea) button[type=submit], form:has(textarea) button:not([type])").first());
    await expect(page.getByText(reply).first()).toBeVisible();

    // A form with something to put right keeps what was typed, here and behind Back, and the browser writes none of it down.
    for (const [path, label, go, typed] of [
      ["/en/words/new", "jargon:new.label", "jargon:feel.send", wrong],
      ["/en/say/words", "say:words.label", "say:next", `${wrong} ${"x".repeat(10_000)}`],
      ["/en/back", "views:receipt.label", "views:receipt.open", wrong],
    ] as const) {
      await page.goto(path);
      const box = page.getByLabel(say("en", label));
      await box.fill(typed);
      await pressNamed(page, go);
      const stays = async () => {
        await expect(page).toHaveTitle(new RegExp(`^${say("en", "common:error.before")} `));
        await expect(box, path).toHaveValue(typed);
      };
      await stays();
      await page.goBack();
      await page.goForward();
      await stays();
      expect((await page.reload())?.request().method(), "a page, and not the answer to a form").toBe("GET");
      await stays();
    }

    await page.goto("/en/say/words");
    await page.getByLabel(say("en", "say:words.label")).fill(draft);
    await pressNamed(page, "say:next");
    await expect(page).toHaveURL(/\/say\/sharing$/);
    if (javaScriptEnabled !== false) {
      const kept = await page.evaluate(async () => ({
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept).toEqual({ local: {}, session: {}, databases: [], caches: [], workers: 0 });
    }
    for (const { name, value } of await phone.cookies()) if (words.some((one) => decodeURIComponent(value).includes(one))) found.push(`cookie ${name}`);
    await answerForWeather(page);
    foreign.length = 0;
    await press(page.getByRole("button", { name: "Leave" }));
    await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
    await phone.close();

    expect(found).toEqual([]);
    expect(filesHolding(profile, words), "in the browser's own folder").toEqual([]);
    const logged = readFileSync(siteLog, "utf8");
    expect(logged, "a line for each page that was answered").toContain('"name":"page.answered"');
    expect(words.filter((one) => logged.includes(one) || logged.includes(encodeURIComponent(one)))).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
