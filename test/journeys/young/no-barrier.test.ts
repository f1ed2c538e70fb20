import { expect, type Page, test } from "@playwright/test";
import { type Language, say, saySomething } from "../site";
import { barriers, eachPage } from "./no-barrier";

// Four long walks that know nothing of each other.
test.describe.configure({ mode: "parallel" });

const questions = ["feeling", "cards", "talk", "sharing", "name", "group", "now", "for", "not", "keep", "helper", "age", "about", "advocate"];

for (const language of ["en", "ar"] as Language[]) {
  const texts = (key: string) => say(language, key);

  test(`Nothing keeps anybody out of a page that can be read without saying something (${language})`, async ({ page }) => {
    test.setTimeout(400_000);
    const found: string[] = [];
    const looked = await eachPage(page, `/${language}`, `/${language}`, async (path) => {
      for (const one of await barriers(page)) found.push(`${path} ${one}`);
    });
    expect(looked).toBeGreaterThan(35);
    expect(found).toEqual([]);
  });

  test(`Nothing keeps anybody out while saying something and coming back to it (${language})`, async ({ page }) => {
    test.setTimeout(400_000);
    const found: string[] = [];
    const look = async (as = page.url()) => {
      for (const one of await barriers(page)) found.push(`${new URL(as, page.url()).pathname} ${one}`);
    };
    await goEmpty(page, language);
    await look("words, left empty");
    await page.getByLabel(texts("say:words.label")).fill("the bus is always late");
    await next(page, language);
    await next(page, language);
    for (const key of questions) {
      await page.goto(`/${language}/say/${key}?from=check`);
      await look();
    }
    await page.goto(`/${language}/say/check`);
    await look("check with what is missing");
    const receipt = await saySomething(page, language, "the bus is always late");
    await look();
    await page.goto(`/${language}/back`);
    await page.getByLabel(texts("views:receipt.label")).fill("123456789012345678901234");
    await page.getByRole("button", { name: texts("views:receipt.open") }).click();
    await look("a wrong receipt");
    await page.getByLabel(texts("views:receipt.label")).fill(receipt.digits);
    await page.getByRole("button", { name: texts("views:receipt.open") }).click();
    await expect(page).toHaveURL(/\/back\/view$/);
    await eachPage(page, `/${language}/back/view`, `/${language}/back/view`, look);
    expect(found).toEqual([]);
  });
}

async function next(page: Page, language: Language) {
  await page.getByRole("button", { name: say(language, "say:next"), exact: true }).click();
}

async function goEmpty(page: Page, language: Language) {
  await page.goto(`/${language}/say`);
  await page.getByRole("button", { name: say(language, "say:topic.wrong") }).click();
  await expect(page).toHaveURL(/\/say\/words$/);
  await next(page, language);
}
