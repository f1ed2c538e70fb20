import { expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { endSignIn, isSound, pressNamed, say, saySomething, signIn, staffPage } from "../site";

const t = (key: string, values?: Record<string, string>) => say("en", key, values);
const open = (page: Page, key: string) => press(page.getByRole("link", { name: t(key), exact: true }).first());

test("a safeguarding lead is alerted, acknowledges, writes facts, tells, decides; two people close it", async ({ browser }) => {
  test.setTimeout(300_000);
  // At first, so that the next code is there when his sign-in has ended below.
  const theo = await staffPage(browser, "theo@demo.invalid");
  const young = await (await browser.newContext()).newPage();
  const words = `my uncle hits me when mum is out ${Date.now()}`;
  await saySomething(young, "en", words);

  const ruth = await staffPage(browser, "ruth@demo.invalid");
  await ruth.goto("/staff/safeguarding");
  await isSound(ruth);
  await expect(ruth.getByRole("main"), "the lane says what and by when").toMatchAriaSnapshot(`
    - main:
      - heading "Safeguarding" [level=1]
      - link "Words that worry"
      - table "Open concerns":
        - rowgroup:
          - row "Raised About Where it stands Decision":
            - columnheader
            - columnheader
            - columnheader
            - columnheader
        - rowgroup:
          - row:
            - rowheader:
              - link
            - cell
            - cell
            - cell:
              - time
  `);
  await expect(ruth.getByRole("main"), "and no words").not.toContainText(words);
  // The newest is decided last: found by its words, since a list holds none.
  let found = false;
  for (const href of await ruth.locator("table a[href*='/staff/safeguarding/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")))) {
    await ruth.goto(href ?? "");
    if ((await ruth.getByText(words).count()) > 0) {
      found = true;
      break;
    }
  }
  expect(found, "the words that matched a rule alerted the lane").toBe(true);
  await isSound(ruth);
  await expect(ruth.getByText(words).first(), "shut until she opens it").toBeAttached();
  await expect(ruth.getByRole("main"), "what a screen reader meets first").toMatchAriaSnapshot(`
    - main:
      - heading "A concern" [level=1]
      - heading "The exact words" [level=2]
      - heading "What you can do" [level=2]
      - button "I have seen it and I am on it"
      - link "Open the view"
      - heading "Why it was raised" [level=2]
      - heading "What is known" [level=2]
      - heading "Who is alerted" [level=2]
      - heading "What was done" [level=2]
  `);
  await press(ruth.getByText(t("safeguarding:matchedShow"), { exact: true }));
  await expect(ruth.locator("main details q").first(), "which words, from the locked ones").toContainText("hits me");
  const concern = new URL(ruth.url()).pathname;

  await ruth.goto(`${concern}/acknowledgement`);
  await isSound(ruth);
  await pressNamed(ruth, "safeguarding:acknowledge.press");
  await expect(ruth).toHaveURL(/done=acknowledged/);

  await ruth.goto(`${concern}/facts`);
  await pressNamed(ruth, "safeguarding:facts.press");
  await expect(ruth.locator(".error-summary"), "what nobody answered is not on record as a no").toContainText(t("safeguarding:facts.offenceEmpty"));
  await isSound(ruth);
  await ruth.locator("input[name=offence][value=no]").check({ force: true });
  await pressNamed(ruth, "safeguarding:facts.press");
  await expect(ruth).toHaveURL(/done=established/);
  await expect(ruth.locator("main")).toContainText(t("safeguarding:facts.noOffence"));

  await ruth.goto(`${concern}/told`);
  await isSound(ruth);
  await ruth.locator("input[name=whom][value=frontDoor]").check({ force: true });
  await ruth.getByLabel(t("safeguarding:told.toldWhom"), { exact: true }).fill("The front door");
  await ruth.getByLabel(t("safeguarding:told.reference"), { exact: true }).fill("FD-12");
  await pressNamed(ruth, "safeguarding:told.press");
  await expect(ruth).toHaveURL(/done=told/);

  await ruth.goto(`${concern}/decision`);
  await isSound(ruth);
  await ruth.getByRole("textbox").first().fill("A visit today.");
  await press(ruth.locator("main form button[type=submit]"));
  await expect(ruth).toHaveURL(/done=/);

  await ruth.goto(`${concern}/closing`);
  await isSound(ruth);
  await ruth.getByRole("textbox").first().fill("Visited; the uncle has moved out.");
  await press(ruth.locator("main form button[type=submit]"));
  await expect(ruth).toHaveURL(/done=/);
  const alone = await ruth.request.post(`${concern}/closed`, { headers: { Origin: new URL(ruth.url()).origin } });
  expect(alone.status(), "one person alone does not close it").not.toBe(303);

  await theo.goto(`${concern}/closed`);
  await expect(theo.getByText(t("safeguarding:owed.closing")), "what the front door decides is not known yet").toBeVisible();
  await isSound(theo);
  await press(theo.locator("main form button[type=submit]"));
  await expect(theo.getByText(t("safeguarding:refused.still-owed")).first()).toBeVisible();
  await isSound(theo);
  await theo.getByRole("textbox").first().fill("The front door writes next week.");
  await press(theo.locator("main form button[type=submit]"));
  await expect(theo).toHaveURL(/done=closed/);
  await theo.goto(concern);
  await isSound(theo);
  await expect(theo.getByText(t("safeguarding:step.closed"), { exact: true })).toBeVisible();
  await staysOrIsKept(theo, "theo@demo.invalid");
});

test("a worry about somebody who works here, in words about a word, is raised in one tap that names them; the lead sees whom it is about", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const young = await (await browser.newContext()).newPage();
  const words = `nia goes through my drawers ${Date.now()}`;
  await young.goto("/en/words/contact/feel");
  await young.getByRole("radio").first().check({ force: true });
  await young.locator("#why").fill(words);
  await press(young.getByRole("button", { name: t("jargon:feel.send") }));
  await expect(young.getByRole("heading", { level: 1, name: t("views:sent.title") })).toBeVisible();

  const priya = await staffPage(browser, "priya@demo.invalid");
  await priya.goto("/staff/inbox?kind=jargonFlag");
  const flags = await priya.locator("main a[href^='/staff/waiting/jargonFlag/']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  let flag = "";
  for (const href of [...new Set(flags)].reverse()) {
    await priya.goto(href);
    if ((await priya.getByText(words).count()) > 0) flag = new URL(priya.url()).pathname;
    if (flag) break;
  }
  await priya.goto(`${flag}/concern`);
  await expect(priya.getByRole("group", { name: t("safeguarding:facts.about") })).toBeVisible();
  await isSound(priya);
  await priya.getByRole("checkbox", { name: /^Nia Hughes/ }).check({ force: true });
  await pressNamed(priya, "safeguarding:meeting.press");
  await expect(priya).toHaveURL(/\/staff\/concerns\/.+\/why$/);
  await isSound(priya);

  const ruth = await staffPage(browser, "ruth@demo.invalid");
  await ruth.goto(new URL(priya.url()).pathname.replace("/staff/concerns/", "/staff/safeguarding/").replace("/why", ""));
  await expect(ruth.getByRole("main")).toContainText("Nia Hughes");
  await isSound(ruth);
});

/** Told before a sign-in ends, one press keeps it; what is sent when it has ended stands in the boxes after signing in again. */
async function staysOrIsKept(page: Page, email: string) {
  await page.clock.install();
  await page.goto("/staff/safeguarding/words/lines");
  const because = page.getByLabel(t("worries:form.because.label"), { exact: true });
  await because.fill("Heard at the group on Wednesday");
  const stay = page.getByRole("button", { name: t("common:staff.ends.stay"), exact: true });
  await page.clock.fastForward("11:30");
  await expect(stay).toBeHidden();
  await page.clock.fastForward("02:00");
  await expect(stay).toBeVisible();
  await expect(because, "nothing takes the focus").toBeFocused();
  await expect(page.locator("[aria-live=polite]").filter({ hasText: "Your sign-in ends in about" })).toBeVisible();
  await isSound(page);
  await press(stay, "Enter");
  await expect(page.locator("[aria-live=polite]").filter({ hasText: t("common:staff.ends.stayed") })).toBeVisible();
  await expect(stay).toBeHidden();
  await expect(because, "the focus is back where it was").toBeFocused();
  await page.clock.fastForward("13:30");
  await expect(stay, "and it is said again").toBeVisible();

  await endSignIn(page);
  await pressNamed(page, "worries:lines.press");
  await expect(page).toHaveURL(/\/staff\/sign-in$/);
  await signIn(page, email, /\/words\/lines$/);
  await expect(page.getByRole("heading", { name: t("common:staff.unsent.title") })).toBeVisible();
  await expect(because).toHaveValue("Heard at the group on Wednesday");
  await isSound(page);
  await pressNamed(page, "worries:lines.press");
  await expect(page.getByRole("status").filter({ hasText: t("worries:lines.kept") })).toBeVisible();
}

test("a lead reads the rules, tests a text that is not kept, and writes a rule that is tested before it counts", async ({ browser }) => {
  test.setTimeout(240_000);
  const ruth = await staffPage(browser, "ruth@demo.invalid");
  await ruth.goto("/staff/safeguarding");
  await open(ruth, "worries:title");
  await isSound(ruth);
  await ruth.getByLabel(t("worries:try.label"), { exact: true }).fill("we met at the blorvik, i want to die");
  await pressNamed(ruth, "worries:try.press");
  await expect(ruth.locator("main q").first()).toContainText("die");
  await isSound(ruth);

  await ruth.goto("/staff/safeguarding/words");
  const owed = ruth.getByRole("link", { name: t("misses:owed.act") });
  const before = await owed.count();
  await press(owed.first());
  const miss = new URL(ruth.url()).pathname;
  await isSound(ruth);
  await ruth.goto(`${miss}/reason`);
  await isSound(ruth);
  await ruth.goto(miss);
  await ruth.getByLabel(t("misses:line.label"), { exact: true }).fill("he hides what is in the fridge from my sister");
  await pressNamed(ruth, "misses:line.press");
  await expect(ruth.getByRole("status"), "a line for what no rule had seen").toContainText(t("worries:done.line"));
  await expect(owed).toHaveCount(before - 1);

  await ruth.goto("/staff/safeguarding/words/new");
  await isSound(ruth);
  for (const [name, text] of Object.entries({
    name: "blorvik",
    kind: "exploitation",
    why: "Names a place.",
    say: "the blorvik",
    because: "Heard on Wednesday.",
  })) {
    await ruth.locator(`main [name=${name}]`).fill(text);
  }
  await pressNamed(ruth, "worries:form.test");
  await expect(ruth.getByRole("heading", { name: t("worries:trial.title") })).toBeVisible({ timeout: 60_000 });
  await isSound(ruth);
  await pressNamed(ruth, "worries:trial.accept");
  await expect(ruth.getByRole("status")).toContainText(t("worries:done.accepted"), { timeout: 60_000 });
  await isSound(ruth);

  await ruth.goto("/staff/safeguarding/words/shipped/hit-or-hurt");
  await isSound(ruth);
  await expect(ruth.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "hit-or-hurt" [level=1]
      - group "This rule here":
        - radio "At work" [checked]
        - radio "Switched off"
      - textbox "But not"
      - textbox "Why now"
      - button "Test it on the set"
  `);
  await press(ruth.getByText(t("worries:change.state.off"), { exact: true }));
  await pressNamed(ruth, "worries:form.test");
  await expect(ruth.getByRole("alert").or(ruth.locator(".error-summary")).first(), "no change without its reason").toBeVisible();
  await isSound(ruth);

  await ruth.goto("/staff/spotter");
  await press(ruth.locator("main details summary"));
  await isSound(ruth);
  await expect(ruth.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "How the worry spotter does" [level=1]
      - heading "What it is" [level=2]
      - heading "In earnest, in the last year" [level=2]
      - heading "Lines for what it missed" [level=2]
      - heading "Whom it sees less" [level=2]
      - heading "On made-up lines" [level=2]
  `);
});
