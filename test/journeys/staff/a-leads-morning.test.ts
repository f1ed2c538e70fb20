import { expect, type Page, test } from "@playwright/test";
import { isSound, say, saySomething, staffPage } from "../site";

const t = (key: string, values?: Record<string, string>) => say("en", key, values);
const press = (page: Page, key: string) => page.getByRole("button", { name: t(key), exact: true }).click();
const open = (page: Page, key: string) =>
  page
    .getByRole("link", { name: t(key), exact: true })
    .first()
    .click();

test("a safeguarding lead is alerted, acknowledges, writes facts, tells, decides; two people close it", async ({ browser }) => {
  test.setTimeout(300_000);
  const young = await (await browser.newContext()).newPage();
  const words = `my uncle hits me when mum is out ${Date.now()}`;
  await saySomething(young, "en", words);

  const ruth = await staffPage(browser, "ruth@demo.invalid");
  await ruth.goto("/staff/safeguarding");
  await isSound(ruth);
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
  const concern = new URL(ruth.url()).pathname;

  await ruth.goto(`${concern}/acknowledgement`);
  await isSound(ruth);
  await press(ruth, "safeguarding:acknowledge.press");
  await expect(ruth).toHaveURL(/done=acknowledged/);

  await ruth.goto(`${concern}/facts`);
  await isSound(ruth);

  await ruth.goto(`${concern}/told`);
  await isSound(ruth);
  await ruth.locator("input[name=whom]").first().check({ force: true });
  await ruth.getByLabel(t("safeguarding:told.toldWhom"), { exact: true }).fill("The front door");
  await ruth.getByLabel(t("safeguarding:told.reference"), { exact: true }).fill("FD-12");
  await press(ruth, "safeguarding:told.press");
  await expect(ruth).toHaveURL(/done=told/);

  await ruth.goto(`${concern}/decision`);
  await isSound(ruth);
  await ruth.getByRole("textbox").first().fill("A visit today.");
  await ruth.locator("main form button[type=submit]").click();
  await expect(ruth).toHaveURL(/done=/);

  await ruth.goto(`${concern}/closing`);
  await isSound(ruth);
  await ruth.getByRole("textbox").first().fill("Visited; the uncle has moved out.");
  await ruth.locator("main form button[type=submit]").click();
  await expect(ruth).toHaveURL(/done=/);
  const alone = await ruth.request.post(`${concern}/closed`, { headers: { Origin: new URL(ruth.url()).origin } });
  expect(alone.status(), "one person alone does not close it").not.toBe(303);

  const theo = await staffPage(browser, "theo@demo.invalid");
  await theo.goto(`${concern}/closed`);
  await isSound(theo);
  await theo.locator("main form button[type=submit]").click();
  await expect(theo).toHaveURL(/done=|safeguarding/);
  await theo.goto(concern);
  await isSound(theo);
  await expect(theo.getByText(t("safeguarding:step.closed"), { exact: true })).toBeVisible();
});

test("a lead reads the rules, tests a text that is not kept, and writes a rule that is tested before it counts", async ({ browser }) => {
  test.setTimeout(240_000);
  const ruth = await staffPage(browser, "ruth@demo.invalid");
  await ruth.goto("/staff/safeguarding");
  await open(ruth, "worries:title");
  await isSound(ruth);
  await ruth.getByLabel(t("worries:try.label"), { exact: true }).fill("we met at the blorvik, i want to die");
  await press(ruth, "worries:try.press");
  await expect(ruth.locator("main q").first()).toContainText("die");
  await isSound(ruth);

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
  await press(ruth, "worries:form.test");
  await expect(ruth.getByRole("heading", { name: t("worries:trial.title") })).toBeVisible({ timeout: 60_000 });
  await isSound(ruth);
  await press(ruth, "worries:trial.accept");
  await expect(ruth.getByRole("status")).toContainText(t("worries:done.accepted"), { timeout: 60_000 });
  await isSound(ruth);
});
