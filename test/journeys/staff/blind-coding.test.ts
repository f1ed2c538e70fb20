import { type Browser, expect, test } from "@playwright/test";
import { press } from "../press";
import { isSound, say, staffPage } from "../site";

test("Two people theme the same views without seeing each other, and are told how far they agree and where not", async ({ browser }) => {
  test.setTimeout(480_000);
  const sam = await staffPage(browser, "sam@demo.invalid");
  await sam.goto("/staff/coding");
  await isSound(sam);
  await sam.getByLabel(say("en", "themes:coding.first")).selectOption({ label: "Sam Okoro" });
  await sam.getByLabel(say("en", "themes:coding.second")).selectOption({ label: "Priya Lal" });
  await sam.getByLabel(say("en", "themes:coding.size")).fill("3");
  await press(sam.getByRole("button", { name: say("en", "themes:coding.start") }));
  await sam.waitForURL(/\/staff\/coding\/[a-z2-7]{26}$/);
  const round = new URL(sam.url()).pathname;
  await isSound(sam);
  const [first = "", other = ""] = await themesOffered(sam, round);
  for (let n = 0; n < 3; n++) await choose(sam, round, first);
  await sam.goto(round);
  await expect(sam.getByText(say("en", "themes:coding.blind"))).toBeVisible();
  await expect(sam.getByRole("heading", { name: say("en", "themes:coding.agreement") })).toHaveCount(0);
  await priyaChooses(browser, round, [other, first, first]);
  await sam.goto(round);
  await expect(sam.getByText(say("en", "themes:coding.same", { same: "2", views: "3" }))).toBeVisible();
  await expect(sam.getByRole("heading", { name: say("en", "themes:coding.differ") })).toBeVisible();
  await isSound(sam);
  await sam.context().close();
});

type Page = Awaited<ReturnType<typeof staffPage>>;

/** Comes to the next view of the round that is still to be coded. */
async function goOn(page: Page, round: string) {
  if (page.url().includes(`${round}/`)) return;
  await page.goto(round);
  await press(page.getByRole("link", { name: say("en", "themes:coding.goOn") }));
  await page.waitForURL(`**${round}/*`);
}

/** The ids of the themes that are there to choose from. */
async function themesOffered(page: Page, round: string): Promise<string[]> {
  await goOn(page, round);
  return page.locator("input[name='themeId']").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
}

/** By its id: others give themes meanwhile, and what is the first of them changes. */
async function choose(page: Page, round: string, theme: string) {
  await goOn(page, round);
  await isSound(page);
  const here = page.url();
  await page.locator(`input[name='themeId'][value='${theme}']`).first().check({ force: true });
  await press(page.getByRole("button", { name: say("en", "themes:coding.press") }));
  await expect(page).not.toHaveURL(here);
}

async function priyaChooses(browser: Browser, round: string, themes: string[]) {
  const priya = await staffPage(browser, "priya@demo.invalid");
  for (const theme of themes) await choose(priya, round, theme);
  await priya.context().close();
}
