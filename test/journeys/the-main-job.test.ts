import { type Browser, expect, type Page, test } from "@playwright/test";
import { press } from "./press";
import { findInInbox, isSound, type Language, pressNamed, receiptOn, say, saySomething, sendForm, staffPage, staysHome } from "./site";

type Said = {
  language: Language;
  words: string;
  theme: string;
  covered: string;
  receipt: { digits: string; words: string };
  viewId: string;
};

const marks = { en: "Lantern", ar: "قنديل" };
const wordsOf = (language: Language, n: string) =>
  language === "en"
    ? {
        words: `Nobody told me why ${marks.en} ${n} left. I asked Zadie Moon three times.`,
        theme: `Nobody told me why ${marks.en} ${n} left`,
        covered: "Zadie Moon",
      }
    : {
        words: `لم يقل لي أحد لماذا غادر ${marks.ar} ${n}. سألت زادي مون ثلاث مرات.`,
        theme: `لم يقل لي أحد لماذا غادر ${marks.ar} ${n}`,
        covered: "زادي مون",
      };

test("What a young person says on a phone is read, themed, asked, done, answered, told to them and read by the leader", async ({ browser, page }, {
  project,
}) => {
  test.setTimeout(240_000);
  // Staff pages on a phone, where scripts run. Young people's own are looked at by no-barrier, each of them.
  const sound = project.name === "phone";
  const foreign: string[] = [];
  staysHome(page, foreign);

  const said: Said[] = [];
  for (const language of ["en", "ar"] as const) {
    const mine = wordsOf(language, `${project.name.length}${Date.now() % 100_000}`);
    const receipt = await saySomething(page, language, mine.words);
    await page.reload();
    expect(await receiptOn(page)).toEqual(receipt);
    // Of the address what the site writes, and not the port that this run happens to have.
    expect(page.url().replace(new URL(page.url()).origin, "") + (await page.title())).not.toContain(receipt.digits.slice(0, 3));
    await page.context().clearCookies();
    said.push({ language, ...mine, receipt, viewId: "" });
  }

  await test.step("a moderator reads it in full, covers a detail with a reason, allows it and gives it a theme", () => moderate(browser, said, sound));
  const askIds = await test.step("a worker makes an Ask of it, records what is done and answers", () => workOnIt(browser, said));
  for (const one of said) await test.step(`the young person hears back (${one.language})`, () => hearBack(browser, one));
  await test.step("the leader reads it in the report, and takes it away as Markdown", () => lead(browser, said, askIds, sound));
  expect(foreign).toEqual([]);
});

async function moderate(browser: Browser, said: Said[], sound: boolean) {
  const page = await staffPage(browser, "priya@demo.invalid");
  for (const one of said) {
    one.viewId = await findInInbox(page, one);
    if (sound) await isSound(page);
    await page.goto(`/staff/views/${one.viewId}/covers`);
    await page.locator('textarea[name="part"]').fill(one.covered);
    await page.locator('select[name="reason"]').selectOption("name");
    await sendForm(page, 'textarea[name="part"]');
    await page.waitForURL(/\/staff\/views\/[a-z2-7]+(\?.*)?$/);
    await page.locator('input[name="outcome"][value="allowed"]').check({ force: true });
    await sendForm(page, 'input[name="outcome"]');
    await page.goto(`/staff/views/${one.viewId}`);
    await page.locator('input[name="name"]').fill(one.theme);
    await sendForm(page, 'input[name="name"]');
    await expect(page.getByText(one.theme).first()).toBeVisible();
  }
  await page.context().close();
}

async function workOnIt(browser: Browser, said: Said[]): Promise<string[]> {
  const page = await staffPage(browser, "sam@demo.invalid");
  const ids: string[] = [];
  for (const one of said) {
    await page.goto(`/staff/asks/new?from=${one.viewId}`);
    await page.locator(`input[name="views"][value="${one.viewId}"]`).check({ force: true });
    await page.locator('textarea[name="asked"]').fill(one.theme);
    await sendForm(page, 'textarea[name="asked"]');
    await page.waitForURL(/\/staff\/asks\/[a-z2-7]{26}(\?.*)?$/);
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    ids.push(id);
    await page.goto(`/staff/asks/${id}/actions`);
    await page.locator('[name="what"]').fill(`Workers say goodbye in person (${one.theme.slice(-8)})`);
    await page.locator('[name="ownerName"]').fill("Team manager");
    await page.locator('[name="state"][value="doingBy"]').check({ force: true });
    await page.locator('[name="byOn"]').fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10));
    await sendForm(page, '[name="what"]');
    await page.waitForURL(new RegExp(`/staff/asks/${id}(\\?.*)?$`));
    await page.goto(`/staff/asks/${id}/answers`);
    await page.locator('textarea[name="words"]').fill(`You were right to ask. ${one.language === "ar" ? "كنت على حق." : ""}`);
    await press(page.getByRole("button", { name: say("en", "asks:answer.check") }));
    await expect(page.getByRole("heading", { name: say("en", "asks:preview.title") })).toBeVisible();
    await sendForm(page, 'textarea[name="words"]');
    await page.waitForURL(new RegExp(`/staff/asks/${id}(\\?.*)?$`));
  }
  await page.context().close();
  return ids;
}

/** On another phone, with the receipt's words in one language and its digits in the other. */
async function hearBack(browser: Browser, one: Said) {
  const page = await (await browser.newContext()).newPage();
  const { language } = one;
  await page.goto(`/${language}/back`);
  await page.getByLabel(say(language, "views:receipt.label")).fill(language === "en" ? one.receipt.digits : one.receipt.words);
  await press(page.getByRole("button", { name: say(language, "views:receipt.open") }));
  await expect(page).toHaveURL(/\/back\/view\?of=/);
  await expect(page.getByText(say(language, "views:person.reads")).first()).toBeVisible();
  await expect(page.locator("mark")).toHaveText(one.covered);
  await expect(page.getByText(say(language, "views:cover.name")).first()).toBeVisible();
  await expect(page.locator("q", { hasText: one.theme }).first()).toBeVisible();
  await expect(page.getByText("You were right to ask.").first()).toBeVisible();

  await page.getByLabel(say(language, "views:talk.label")).fill("And one more thing.");
  await pressNamed(page, "views:talk.send", language);
  await expect(page.getByText("And one more thing.")).toBeVisible();
  await press(page.getByRole("button", { name: say(language, "views:verdict.notReally.button") }));
  await expect(page.getByText(say(language, "views:verdict.notReally.said"))).toBeVisible();
  await press(page.getByRole("button", { name: say(language, "views:verdict.answersIt.button") }));
  await expect(page.getByRole("heading", { level: 1, name: say(language, "views:state.settled.title") })).toBeVisible();
  await page.context().close();
}

async function lead(browser: Browser, said: Said[], askIds: string[], sound: boolean) {
  expect(askIds).toHaveLength(said.length);
  const page = await staffPage(browser, "helen@demo.invalid");
  await page.goto("/staff/reports");
  const period = await page.locator('main a[href^="/staff/reports/20"]').first().getAttribute("href");
  await page.goto(String(period));
  if (sound) await isSound(page);
  for (const one of said) {
    await expect(page.getByText(one.theme).first()).toBeVisible();
    expect(await page.locator("main").textContent()).not.toContain(one.covered);
  }
  const markdown = await page.request.get(`${period}/as/md`);
  expect(markdown.status()).toBe(200);
  const text = await markdown.text();
  for (const one of said) {
    expect(text).toContain(one.theme);
    expect(text).not.toContain(one.covered);
  }
  await page.goto(String(period).replace(/[^/]+\/[^/]+$/, "2018-04-01/2018-09-30"));
  for (const figure of ["We challenge Birmingham's Children's Trust to say 'WOW' more often and really make a difference!", "87", "32%"]) {
    await expect(page.getByText(figure).first()).toBeVisible();
  }
  if (sound) await isSound(page);
  await page.context().close();
}
