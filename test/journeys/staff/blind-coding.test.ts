import { type Browser, expect, test } from "@playwright/test";
import { isSound, say, staffPage } from "../site";

test("Two people theme the same views without seeing each other, and are told how far they agree and where not", async ({ browser }) => {
  test.setTimeout(480_000);
  const sam = await staffPage(browser, "sam@demo.invalid");
  await sam.goto("/staff/coding");
  await isSound(sam);
  await sam.getByLabel(say("en", "themes:coding.first")).selectOption({ label: "Sam Okoro" });
  await sam.getByLabel(say("en", "themes:coding.second")).selectOption({ label: "Priya Lal" });
  await sam.getByLabel(say("en", "themes:coding.size")).fill("3");
  await sam.getByRole("button", { name: say("en", "themes:coding.start") }).click();
  await sam.waitForURL(/\/staff\/coding\/[a-z2-7]{26}$/);
  const round = new URL(sam.url()).pathname;
  await isSound(sam);
  for (let n = 0; n < 3; n++) await choose(sam, round, 0);
  await sam.goto(round);
  await expect(sam.getByText(say("en", "themes:coding.blind"))).toBeVisible();
  await expect(sam.getByRole("heading", { name: say("en", "themes:coding.agreement") })).toHaveCount(0);
  await priyaChooses(browser, round);
  await sam.goto(round);
  await expect(sam.getByText(say("en", "themes:coding.same", { same: "2", views: "3" }))).toBeVisible();
  await expect(sam.getByRole("heading", { name: say("en", "themes:coding.differ") })).toBeVisible();
  await isSound(sam);
  await sam.context().close();
});

type Page = Awaited<ReturnType<typeof staffPage>>;

async function choose(page: Page, round: string, which: number) {
  if (!page.url().includes(`${round}/`)) {
    await page.goto(round);
    await page.getByRole("link", { name: say("en", "themes:coding.goOn") }).click();
    await page.waitForURL(`**${round}/*`);
  }
  await isSound(page);
  const here = page.url();
  await page.locator("input[name='themeId']").nth(which).check({ force: true });
  await page.getByRole("button", { name: say("en", "themes:coding.press") }).click();
  await expect(page).not.toHaveURL(here);
}

async function priyaChooses(browser: Browser, round: string) {
  const priya = await staffPage(browser, "priya@demo.invalid");
  for (let n = 0; n < 3; n++) await choose(priya, round, n === 0 ? 1 : 0);
  await priya.context().close();
}
