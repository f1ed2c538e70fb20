import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { type Browser, expect, type Page } from "@playwright/test";
import { siteDatabase } from "../playwright.config";
import { axeFinds } from "./axe";
import { press } from "./press";

export type Language = "en" | "ar";
/** Pashto too, where a journey needs a language to itself. */
export type Spoken = Language | "ps";

/** Of a journey that needs scripts to be one at all, or makes its own phones with them and without: it is walked on one of the two phones. */
export const onOnePhone = { tag: "@on-one-phone" };

const files = new Map<string, Record<string, unknown>>();

/** A text of the site by its key ("say:words.label"), so that a journey finds things by the name that people see. */
export function say(language: Spoken, key: string, values: Record<string, string> = {}): string {
  const [namespace = "", path = ""] = key.split(":");
  const file = `locales/${language}/${namespace}.json`;
  const words = files.get(file) ?? JSON.parse(readFileSync(file, "utf8"));
  files.set(file, words);
  const found = path.split(".").reduce((at: unknown, part) => (at as Record<string, unknown>)?.[part], words);
  if (typeof found !== "string") throw new Error(`${file} has no ${path}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
}

/** No axe violation on this page, no script that broke, nothing wider than the screen. */
export async function isSound(page: Page) {
  // A page that has just come is looked at with its styles.
  await page.waitForLoadState();
  expect(await axeFinds(page), page.url()).toEqual([]);
  // A page whose script broke looks right and never wakes up.
  expect(
    (await page.pageErrors()).map((error) => error.message),
    `${page.url()}: its scripts`,
  ).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${page.url()} is too wide`).toBeLessThanOrEqual(0);
}

/** Fails when a page asks another host for anything. */
export function staysHome(page: Page, foreign: string[]) {
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && !host.startsWith("localhost")) foreign.push(host);
  });
}

/**
 * Answers in place of BBC Weather, where leaving leads, with a page that has the heading "Weather". Asked of the browser itself:
 * Playwright's own routes let pass what our site redirects to.
 */
export async function answerForWeather(page: Page) {
  const session = await page.context().newCDPSession(page);
  session.on("Fetch.requestPaused", ({ requestId }) => {
    const body = Buffer.from("<h1>Weather</h1>").toString("base64");
    const responseHeaders = [{ name: "content-type", value: "text/html" }];
    void session.send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body }).catch(() => null);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "https://www.bbc.co.uk/*" }] });
}

/** Presses the button of this text. */
export const pressNamed = (page: Page, key: string, language: Spoken = "en") => press(page.getByRole("button", { name: say(language, key), exact: true }));

/** Presses the last button of the form that holds this field. */
export const sendForm = (page: Page, field: string) =>
  press(
    page
      .locator("form", { has: page.locator(field) })
      .getByRole("button")
      .last(),
  );

export const passphrase = "words that everyone knows";

/** Cleared by Playwright when a run begins. */
const signedIn = "test-results/signed-in";

/**
 * A page of one of the demonstration's staff, at their start, in a browser of its own. The first journey that needs them signs
 * in with the code that the demonstration shows; others come with that sign-in, since a code works once and the next one is half
 * a minute away.
 */
export async function staffPage(browser: Browser, email: string): Promise<Page> {
  const kept = `${signedIn}/${email}.json`;
  if (existsSync(kept)) {
    const page = await (await browser.newContext({ storageState: kept })).newPage();
    await page.goto("/staff");
    if (new URL(page.url()).pathname === "/staff") return page;
    await page.context().close();
  }
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  mkdirSync(signedIn, { recursive: true });
  const written = `${kept}.${process.pid}`;
  await page.context().storageState({ path: written });
  renameSync(written, kept);
  return page;
}

/** Signs somebody in; `arrives` is where that leads. */
export async function signIn(page: Page, email: string, arrives = /\/staff$/): Promise<void> {
  await page.goto("/staff/sign-in");
  await page.getByLabel(say("en", "people:staff.email.label")).fill(email);
  await page.locator('input[type="password"]').fill(passphrase);
  await press(page.getByRole("button", { name: say("en", "people:staff.next") }));
  await page.waitForURL("**/staff/sign-in/code");
  // why a loop: a code works once, so two journeys in the same half minute wait for the next one.
  await expect(async () => {
    if (!page.url().endsWith("/code")) return;
    const code = await page.locator(".notice bdi").textContent();
    await page.locator('input[name="code"]').fill(code ?? "");
    await press(page.locator('input[name="code"]'), "Enter");
    await expect(page).toHaveURL(arrives, { timeout: 20_000 });
  }).toPass({ timeout: 120_000 });
}

/** Ends the sign-in of a page as too many minutes without a touch do. */
export async function endSignIn(page: Page, kind: "staff" | "member" = "staff"): Promise<void> {
  const { default: Database } = await import("better-sqlite3");
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith(kind));
  const database = new Database(readFileSync(siteDatabase, "utf8"), { timeout: 10_000 });
  const id = createHash("sha256")
    .update(cookie?.value ?? "")
    .digest("base64url");
  const { changes } = database.prepare(`UPDATE "SignIn" SET "expiresAt" = "startedAt" WHERE "id" = ?`).run(id);
  database.close();
  expect(changes, "one sign-in has ended").toBe(1);
}

/** Writes something new, chooses, checks and sends, as a young person signed in nowhere; gives the receipt's digits and words. */
export async function saySomething(page: Page, language: Language, words: string) {
  const next = () => pressNamed(page, "say:next", language);
  await page.goto(`/${language}/say`);
  // Where something else was begun on this phone, that is asked about first.
  if (page.url().endsWith("/say/here")) await press(page.getByRole("button", { name: say(language, "say:here.new") }));
  await press(page.getByRole("button", { name: say(language, "say:topic.wrong") }));
  await expect(page).toHaveURL(/\/say\/words$/);
  await page.getByLabel(say(language, "say:words.label")).fill(words);
  await next();
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await press(page.getByText(say(language, "views:sharing.wordsNoName.label"), { exact: true }));
  await next();
  await expect(page).toHaveURL(/\/say\/now$/);
  await press(page.getByText(say(language, "say:q.now.yes"), { exact: true }));
  await next();
  await expect(page).toHaveURL(/\/say\/check$/);
  await expect(page.getByText(words).first()).toBeVisible();
  await press(page.getByRole("button", { name: say(language, "say:check.send") }));
  await expect(page).toHaveURL(/\/say\/sent$/);
  await expect(page.getByRole("heading", { level: 1, name: say(language, "views:sent.title") })).toBeVisible();
  return receiptOn(page);
}

/**
 * The receipt that a page shows, as somebody copies it from the screen, row by row from where lines of the page begin: eight groups
 * of digits, then the eight words that mean the same.
 */
export async function receiptOn(page: Page) {
  const rows = page.locator(".receipt li");
  await expect(rows.nth(7)).toBeVisible();
  const items = await rows.evaluateAll((all) =>
    all.map((item) => {
      const { top, left } = item.getBoundingClientRect();
      return { text: item.textContent ?? "", top, left };
    }),
  );
  const isFromTheRight = await page.evaluate(() => document.dir === "rtl");
  const seen = (some: typeof items, from: 1 | -1) => some.sort((a, b) => a.top - b.top || from * (a.left - b.left)).map(({ text }) => text);
  const from = isFromTheRight ? -1 : 1;
  const [digits, words] = [seen(items.slice(0, 8), from), seen(items.slice(8), from)];
  expect(digits.join("")).toMatch(/^\d{24}$/);
  return { digits: digits.join(" "), words: words.join(" ") };
}

/** Opens what waits to be read, what came last and what is read first before the rest, until the page shows these words; gives the view's id. */
export async function findInInbox(page: Page, { words, language }: { words: string; language: Language }): Promise<string> {
  const hrefs: string[] = [];
  await page.goto(`/staff/inbox?for=unread&language=${language}`);
  for (;;) {
    hrefs.push(...(await page.locator('main a[href^="/staff/views/"]').evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))));
    const next = await page.locator('main a[href*="after="]').evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    if (next.length === 0) break;
    await page.goto(next[0] ?? "");
  }
  const last = hrefs.slice(-8).reverse();
  for (const href of [...new Set([...last, ...hrefs])]) {
    await page.goto(href);
    if (((await page.locator("main").textContent()) ?? "").includes(words)) return href.split("?")[0]?.split("/").at(-1) ?? "";
  }
  throw new Error(`The inbox does not hold it among ${hrefs.length}.`);
}
