import { type Browser, expect, type Page, test } from "@playwright/test";
import { privateJpeg, privateVoice } from "../../cast/private-files";
import { press } from "../press";
import { isSound, onOnePhone, pressNamed, receiptOn, say, saySomething, staffPage, staysHome } from "../site";

// One promise to one person: I can make a complaint of what I said with two taps, and later see where it is and by which day.
async function comeBack(page: Page, receipt: string) {
  await page.goto("/en/back");
  await page.getByLabel(say("en", "views:receipt.label")).fill(receipt);
  await press(page.getByRole("button", { name: say("en", "views:receipt.open") }));
  await expect(page).toHaveURL(/\/back\/view\?of=/);
}

async function makesAComplaint(browser: Browser, javaScriptEnabled: boolean) {
  const foreign: string[] = [];
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
  const page = await context.newPage();
  staysHome(page, foreign);
  const check = async () => (javaScriptEnabled ? isSound(page) : undefined);
  const words = `They moved my things and did not ask ${Date.now()}`;
  const { digits } = await saySomething(page, "en", words);
  await comeBack(page, digits);
  await press(page.getByRole("link", { name: say("en", "complaints:mine.door") }));
  await check();
  await expect(page.getByRole("heading", { name: say("en", "back:can.advocate") })).toBeVisible();
  await press(page.getByRole("button", { name: say("en", "complaints:make.go") }));
  await expect(page).toHaveURL(/\/put-right\?of=/);
  await expect(page.getByRole("heading", { level: 1, name: say("en", "complaints:mine.title") })).toBeVisible();
  await expect(page.getByText(/^You get an answer by \d/).first()).toBeVisible();
  await check();

  // Later, on another phone, with nothing but the receipt.
  const later = await (await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled })).newPage();
  await comeBack(later, digits);
  await expect(later.getByText(words).first()).toBeVisible();
  await press(later.getByRole("link", { name: say("en", "complaints:mine.open") }));
  await later.getByLabel(say("en", "complaints:more.label")).fill("And it was on my birthday");
  await press(later.getByRole("button", { name: say("en", "views:talk.send") }));
  await expect(later.getByText("And it was on my birthday")).toBeVisible();
  await press(later.getByRole("link", { name: say("en", "complaints:stop.door") }));
  await press(later.getByRole("button", { name: say("en", "complaints:stop.yes") }));
  await expect(later.getByText(say("en", "complaints:mine.is.withdrawn")).first()).toBeVisible();
  expect(foreign).toEqual([]);
}

test("a view becomes a complaint with two taps, and its author later sees where it is", onOnePhone, async ({ browser }) => {
  await makesAComplaint(browser, true);
});

test("the same with no script at all", onOnePhone, async ({ browser }) => {
  await makesAComplaint(browser, false);
});

test("a complaint from the home page, one question a page, without an account and without script", onOnePhone, async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })).newPage();
  const next = () => pressNamed(page, "say:next");
  await page.goto("/en");
  await press(page.getByRole("link", { name: say("en", "complaints:home.door") }));
  for (const stage of ["1", "2", "3"]) await expect(page.getByText(say("en", `complaints:how.step.${stage}`), { exact: true })).toBeVisible();
  await press(page.getByRole("link", { name: say("en", "complaints:start.go") }));
  await next();
  await expect(page.getByText(say("en", "say:words.empty")).first()).toBeVisible();
  await page.getByLabel(say("en", "complaints:words.label")).fill("My letters are opened by others");
  await next();
  await page.getByLabel(say("en", "complaints:who.other")).fill("the night staff");
  await next();
  await page.getByLabel(say("en", "complaints:want.label")).fill("Stop it");
  await next();
  await press(page.getByText(say("en", "say:q.now.yes"), { exact: true }));
  await next();
  await press(page.getByText(say("en", "say:q.advocate.yes"), { exact: true }));
  await next();
  await expect(page).toHaveURL(/\/put-right\/check$/);
  await expect(page.getByText("the night staff")).toBeVisible();
  await press(page.getByRole("button", { name: say("en", "complaints:check.send") }));
  await expect(page).toHaveURL(/\/put-right\/sent$/);
  const { words } = await receiptOn(page);
  await comeBack(page, words);
  await expect(page.getByRole("heading", { level: 1, name: say("en", "complaints:mine.title") })).toBeVisible();
});

test("who has asked for an advocate reads so where a complaint is made, with the day, and is not asked again", onOnePhone, async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })).newPage();
  const { digits } = await saySomething(page, "en", `On my side ${Date.now()}`);
  await comeBack(page, digits);
  await press(page.getByRole("link", { name: say("en", "back:can.advocate") }));
  await press(page.getByRole("button", { name: say("en", "back:advocate.go") }));
  await expect(page.getByText(/^A worker tells an advocate by \d/).first()).toBeVisible();
  await press(page.getByRole("link", { name: say("en", "views:back") }));
  await press(page.getByRole("link", { name: say("en", "complaints:mine.door") }));
  await expect(page.getByText(say("en", "back:advocate.asked"))).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await press(page.getByRole("button", { name: say("en", "complaints:make.go") }));
  await expect(page.getByRole("link", { name: new RegExp(say("en", "back:advocate.asked")) })).toBeVisible();
});

test("taking back what was said first says what stays of the complaint, keeps the way to it, and may take both back", onOnePhone, async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })).newPage();
  const complained = async () => {
    const { digits } = await saySomething(page, "en", `Take it back ${Date.now()}`);
    await comeBack(page, digits);
    await press(page.getByRole("link", { name: say("en", "complaints:mine.door") }));
    await press(page.getByRole("button", { name: say("en", "complaints:make.go") }));
    await press(page.getByRole("link", { name: say("en", "views:back"), exact: true }));
    await press(page.getByRole("link", { name: say("en", "back:can.takeBack") }));
    for (const part of ["goes", "stays", "too"]) await expect(page.getByText(say("en", `complaints:takeBack.${part}`))).toBeVisible();
  };
  await complained();
  await press(page.getByRole("button", { name: say("en", "complaints:takeBack.words") }));
  await expect(page.getByRole("heading", { level: 1, name: say("en", "views:state.takenBack.title") })).toBeVisible();
  await expect(page.getByText(/^You took it back on \d/)).toBeVisible();
  await press(page.getByRole("link", { name: say("en", "complaints:mine.open") }));
  await expect(page.getByText(/^You get an answer by \d/).first()).toBeVisible();
  await page.context().clearCookies();
  await complained();
  await press(page.getByRole("button", { name: say("en", "complaints:takeBack.all") }));
  await expect(page.getByText(say("en", "complaints:mine.is.withdrawn"))).toBeVisible();
});

test("what is wrong is said with a voice and a photo, with no word written, and the complaints team hears and sees it", async ({ page, browser }, {
  project,
}) => {
  test.setTimeout(120_000);
  const sound = project.name === "phone" ? () => isSound(page) : async () => undefined;
  const door = (name: string) => press(page.getByRole("link", { name: say("en", name) }));
  await page.goto("/en/put-right");
  await door("complaints:start.go");
  await pressNamed(page, "say:words.ways");
  await expect(page).toHaveURL(/\/say\/ways$/);
  await expect(page.getByRole("link", { name: say("en", "say:ways.feeling") }), "a face is no complaint").toHaveCount(0);
  await sound();
  await door("files:voice.title");
  await page.locator("#file").setInputFiles({ name: "voice.ogg", mimeType: "audio/ogg", buffer: await privateVoice("ogg", 2) });
  await pressNamed(page, "files:voice.look");
  await expect(page.locator("audio")).toBeVisible();
  await door("files:kept.keep");
  await expect(page).toHaveURL(/\/put-right\/who$/);
  await page.goto("/en/say/photo");
  await page.locator("#file").setInputFiles({ name: "IMG_0001.JPG", mimeType: "image/jpeg", buffer: await privateJpeg(6) });
  await pressNamed(page, "files:photo.look");
  await expect(page.getByRole("img", { name: say("en", "files:photo.alt") })).toBeVisible();
  await door("files:back");
  await expect(page, "what was made is counted, and it may go on").toHaveURL(/\/say\/ways$/);
  await door("say:ways.go");
  await expect(page).toHaveURL(/\/put-right\/who$/);
  await page.goto("/en/put-right/words");
  await pressNamed(page, "say:next");
  await expect(page, "nothing has to be written").toHaveURL(/\/put-right\/who$/);
  await page.goto("/en/put-right/check");
  await expect(page.locator("audio")).toBeVisible();
  await expect(page.getByRole("img", { name: say("en", "files:photo.alt") })).toBeVisible();
  await sound();
  await pressNamed(page, "complaints:check.send");
  await expect(page).toHaveURL(/\/put-right\/sent$/);
  const { digits } = await receiptOn(page);
  await comeBack(page, digits);
  await expect(page.getByRole("heading", { level: 1, name: say("en", "complaints:mine.title") })).toBeVisible();

  const officer = await staffPage(browser, "grace@demo.invalid");
  await officer.goto("/staff/complaints");
  await officer.getByRole("table").first().getByRole("link").last().waitFor();
  await expect(officer.getByRole("table").first().getByText(say("en", "complaints:staff.waits.first")).first(), "nobody could hear it yet").toBeVisible();
  const links = await officer
    .getByRole("table")
    .first()
    .getByRole("link")
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const heard = [];
  for (const link of new Set(links)) {
    await officer.goto(link);
    heard.push((await officer.locator("audio").count()) * (await officer.getByRole("img", { name: say("en", "files:photo.alt") }).count()));
  }
  expect(heard, "one complaint with both").toContain(1);
});
