import { type Browser, expect, type Page, test } from "@playwright/test";
import { isSound, say, saySomething, staffPage } from "../site";

const mark = `lamp ${Date.now() % 100_000}`;
const wish = `We want a lamp in the hall ${mark}`;

test("Two young people ask the same; an answer is checked, sent and accepted by one; 'not really' is on top of the leader's page", async ({ browser }) => {
  test.setTimeout(480_000);
  const receipts: string[] = [];
  for (const words of [`${wish}. It is dark.`, `${wish}. I fell twice.`]) receipts.push(await speak(browser, words));
  const viewIds = await allow(browser);
  const ask = await answer(browser, viewIds);
  await hear(browser, receipts[0] ?? "", "answersIt");
  await hear(browser, receipts[1] ?? "", "notReally");

  const helen = await staffPage(browser, "helen@demo.invalid");
  await helen.goto("/staff");
  await isSound(helen);
  const first = helen.locator("main section").first();
  await expect(first.getByRole("heading")).toHaveText(say("en", "asks:home.notSatisfied"));
  await expect(first.getByRole("link", { name: wish })).toHaveAttribute("href", `/staff/asks/${ask}`);
  await helen.setViewportSize({ width: 360, height: 740 });
  await isSound(helen);
  await helen.context().close();
});

async function speak(browser: Browser, words: string): Promise<string> {
  const page = await (await browser.newContext()).newPage();
  const { digits } = await saySomething(page, "en", words);
  await page.context().close();
  return digits;
}

async function press(page: Page, field: string) {
  await page
    .locator("form", { has: page.locator(field) })
    .getByRole("button")
    .last()
    .click();
  await page.waitForLoadState();
}

async function allow(browser: Browser): Promise<string[]> {
  const page = await staffPage(browser, "priya@demo.invalid");
  await page.goto("/staff/inbox?for=unread&kind=view&language=en");
  const hrefs: string[] = [];
  const next = page.getByRole("link", { name: say("en", "moderation:inbox.next") });
  for (;;) {
    hrefs.push(...(await page.locator('main table a[href^="/staff/views/"]').evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))));
    if ((await next.count()) === 0) break;
    await page.goto((await next.getAttribute("href")) ?? "");
  }
  const found: string[] = [];
  for (const href of hrefs.reverse()) {
    await page.goto(href);
    if (!((await page.locator("blockquote").first().textContent()) ?? "").includes(mark)) continue;
    await page.locator('input[name="outcome"][value="allowed"]').check({ force: true });
    await press(page, 'input[name="outcome"]');
    await page.goto(href);
    await page.locator('input[name="name"]').fill(wish);
    await press(page, 'input[name="name"]');
    await expect(page.getByText(wish).first()).toBeVisible();
    found.push(href.split("/").at(-1) ?? "");
    if (found.length === 2) break;
  }
  expect(found).toHaveLength(2);
  await page.context().close();
  return found;
}

async function answer(browser: Browser, viewIds: readonly string[]): Promise<string> {
  const page = await staffPage(browser, "sam@demo.invalid");
  await page.goto(`/staff/asks/new?from=${viewIds.join(",")}`);
  await page.locator('textarea[name="asked"]').fill(wish);
  await press(page, 'textarea[name="asked"]');
  await page.waitForURL(/\/staff\/asks\/[a-z2-7]{26}(\?.*)?$/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.goto(`/staff/asks/${id}/answers`);
  await isSound(page);
  await page
    .locator('textarea[name="words"]')
    .fill("We will endeavour to facilitate the installation of appropriate illumination at your placement in due course.");
  await page.getByRole("button", { name: say("en", "asks:answer.check") }).click();
  await expect(page.getByText(say("en", "asks:check.found"))).toBeVisible();
  await expect(page.locator("mark", { hasText: "placement" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: say("en", "asks:preview.title") })).toBeVisible();
  await isSound(page);
  await page.locator('textarea[name="words"]').fill("A lamp comes on Friday. Sam will put it up.");
  await page.getByRole("button", { name: say("en", "asks:answer.sendAnyway") }).click();
  await expect(page.getByText(say("en", "asks:check.clean"))).toBeVisible();
  await page.getByRole("button", { name: say("en", "asks:answer.send"), exact: true }).click();
  await page.waitForURL(new RegExp(`/staff/asks/${id}(\\?.*)?$`));
  await isSound(page);
  await page.context().close();
  return id;
}

async function hear(browser: Browser, receipt: string, verdict: "answersIt" | "notReally") {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/en/back");
  await page.getByLabel(say("en", "views:receipt.label")).fill(receipt);
  await page.getByRole("button", { name: say("en", "views:receipt.open") }).click();
  await expect(page.getByText("A lamp comes on Friday.").first()).toBeVisible();
  await page.getByRole("button", { name: say("en", `views:verdict.${verdict}.button`) }).click();
  await expect(page).toHaveURL(/\/back\/view/);
  await page.context().close();
}
