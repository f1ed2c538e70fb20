import { type Browser, expect, type Page, test } from "@playwright/test";
import { dayOf, minutesAfter } from "../../app/platform/clock";
import { press } from "./press";
import { isSound, passphrase, say, staffPage } from "./site";

const m = (key: string, values: Record<string, string> = {}) => say("en", `making:${key}`, values);
const c = (key: string) => say("en", `reportchecks:${key}`);
const r = (key: string, values: Record<string, string> = {}) => say("en", `reportlife:${key}`, values);
/** One period for each kind of visitor, so that those who run side by side do not print each other's report. */
const periods: Record<string, { from: string; to: string }> = {
  phone: { from: "2019-04-01", to: "2019-09-30" },
  "phone without JavaScript": { from: "2019-10-01", to: "2020-03-31" },
  desktop: { from: "2020-04-01", to: "2020-09-30" },
};

async function asMember(browser: Browser, nickname: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto("/en/sign-in");
  await page.locator('input[name="nickname"]').fill(nickname);
  await page.locator('input[type="password"]').fill(passphrase);
  await press(page.locator('input[type="password"]'), "Enter");
  await page.waitForURL("**/en/mine");
  return page;
}

test("What young editors write is signed by their group, adopted by a leader and printed, letter for letter and for good", async ({ browser }, { project }) => {
  test.setTimeout(300_000);
  const period = periods[project.name] ?? { from: "2019-04-01", to: "2019-09-30" };
  const script = project.use.javaScriptEnabled !== false;
  const [staffSide, youngSide] = [`/staff/reports/${period.from}/${period.to}`, `/en/reports/${period.from}/${period.to}`];
  const sound = async (page: Page) => (script ? isSound(page) : undefined);
  // The authority's own tomorrow: at whatever hour this runs, that day is still to come when it is sent.
  const tomorrow = dayOf(minutesAfter(new Date(), 24 * 60), "Europe/London");

  const sam = await staffPage(browser, "sam@demo.invalid");
  await sam.goto(`${staffSide}/making`);
  await sound(sam);
  await press(sam.getByRole("link", { name: r("making.open.button") }));
  await sam.getByLabel(r("making.open.by")).fill(tomorrow);
  await press(sam.getByRole("button", { name: r("making.open.button") }));
  await expect(sam).toHaveURL(/\/making$/);

  await press(sam.getByRole("row", { name: "Dee" }).getByRole("button"));
  await expect(sam.getByRole("row", { name: "Dee" }).getByText(r("making.editors.chosen"))).toBeVisible();

  const dee = await asMember(browser, "dee", script);
  await dee.goto("/en/reports");
  await sound(dee);
  const add = async (words: string) => {
    await dee.goto(`${youngSide}/ours/new?part=telling`);
    await dee.getByLabel(m("sentence.words")).fill(words);
    await press(dee.getByRole("button", { name: m("sentence.save") }));
  };
  await add("We want 3 dinners.");
  await expect(dee.getByText(m("wrong.typedNumber")).first()).toBeVisible();
  await expect(dee.getByLabel(m("sentence.words"))).toHaveValue("We want 3 dinners.");
  await sound(dee);
  for (const words of ["Sundays are long.", "Tell us first."]) {
    await add(words);
    await expect(dee).toHaveURL(/\/ours$/);
  }
  await sound(dee);
  await press(dee.getByRole("button", { name: new RegExp(m("ours.up")) }));
  await expect(dee.locator("blockquote").first()).toContainText("Tell us first.");

  const helen = await staffPage(browser, "helen@demo.invalid");
  await helen.goto(`${staffSide}/making`);
  await expect(helen.getByText(r("why.notSigned"))).toBeVisible();
  await expect(helen.getByRole("link", { name: r("making.print.go") })).toHaveCount(0);
  await press(helen.getByRole("link", { name: r("making.answer.whole") }));
  await helen.getByLabel(r("making.answer.words")).fill("We will tell you first.");
  await press(helen.getByRole("button", { name: r("making.answer.button") }));
  await expect(helen).toHaveURL(/\/making$/);

  await sam.goto(`${staffSide}/vote`);
  await sam.getByLabel(r("making.sign.group")).selectOption({ label: "Care Leavers Forum" });
  await sam.getByLabel(r("making.sign.closes")).fill(tomorrow);
  await press(sam.getByRole("button", { name: r("making.sign.button") }));
  await expect(sam).toHaveURL(/\/making$/);
  await dee.goto("/en/mine");
  // By both years: whoever runs beside this one asks the same group about another half-year.
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  await press(dee.getByRole("link", { name: new RegExp(`${say("en", "reportlife:making.sign.question").slice(0, 30)}.*${from}.*${to}`) }));
  await press(dee.getByText(r("making.sign.yes"), { exact: true }));
  await press(dee.getByRole("button", { name: say("en", "campaigns:vote.send") }));
  await expect(dee.getByText(say("en", "campaigns:vote.counted")).first()).toBeVisible();
  await press(sam.getByRole("link", { name: r("making.sign.close") }));
  await press(sam.getByRole("button", { name: say("en", "campaigns:ballot.close") }));
  await expect(sam).not.toHaveURL(/\/close$/);
  await sam.goto(`${staffSide}/making`);
  await press(sam.getByRole("button", { name: r("making.sign.count") }));
  await expect(sam).toHaveURL(/\/making$/);
  await sound(sam);

  await sam.goto(`${staffSide}/quotes`);
  await sound(sam);
  await sam.goto(`${staffSide}/making`);
  await press(sam.getByRole("link", { name: c("making.attempt") }));
  await sam.getByLabel(c("attempt.people")).fill("1");
  await press(sam.getByRole("button", { name: c("attempt.button") }));
  await expect(sam.getByText(c("attempt.twoPeople")).first()).toBeVisible();
  await sound(sam);
  await sam.getByLabel(c("attempt.people")).fill("2");
  await sam.getByLabel(c("attempt.minutes")).fill("120");
  await sam.getByLabel(c("attempt.named")).fill("0");
  await press(sam.getByRole("button", { name: c("attempt.button") }));
  await expect(sam).toHaveURL(/\/making$/);

  await helen.goto(`${staffSide}/adoption`);
  await press(helen.getByRole("button", { name: r("making.adopt.button") }));
  await expect(helen).toHaveURL(/\/making$/);
  await expect(helen.getByText(r("making.print.none"))).toBeVisible();
  await press(helen.getByRole("link", { name: r("making.print.go") }));
  await sound(helen);
  await press(helen.getByRole("button", { name: r("making.print.button") }));
  await expect(helen.getByText(r("making.printed.title"))).toBeVisible();

  const reader = await (await browser.newContext({ javaScriptEnabled: script })).newPage();
  await reader.goto(youngSide);
  await sound(reader);
  for (const words of ["Tell us first.", "Sundays are long.", "We will tell you first."]) await expect(reader.getByText(words).first()).toBeVisible();
  const page = await (await reader.request.get(`${youngSide}/as/md`)).text();
  const hash = /[0-9a-f]{64}/.exec(page)?.[0] ?? "none";
  expect(await (await helen.request.get(`${staffSide}/as/csv`)).text()).toContain(hash);
  expect((await reader.request.get("/en/reports/2021-04-01/2021-09-30/as/md")).status()).toBe(404);
  await dee.goto(`${youngSide}/ours`);
  await expect(dee.getByText(m("ours.printed")).first()).toBeVisible();
  await expect(dee.getByRole("link", { name: new RegExp(m("ours.change")) })).toHaveCount(0);
});
