import { expect, test } from "@playwright/test";
import { inAnotherScript } from "../in-another-script";
import { staffPage } from "../site";

/** A page of one thing, whichever it is; files and what leads away are left out. */
const kindOf = (path: string) => path.replace(/\/([\w-]{16,}|\d{4}-\d{2}-\d{2})(?=\/|$)/g, "/*");
const walked = /^\/staff(\/(views|asks|themes|inbox|offers|campaigns|groups)(?!.*\/as\/)(\/[^.]*)?)?$/;

test("Whoever works in Arabic hears what young people and others wrote in English as English, on each kind of page about views, themes, asks and promises", async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const page = await staffPage(browser, "sam@demo.invalid");
  await page.context().addCookies([{ name: "language", value: "ar", url: page.url() }]);
  const [looked, wrong, waiting] = [new Set<string>(), [] as string[], ["/staff"]];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (looked.has(kindOf(path))) continue;
    looked.add(kindOf(path));
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    wrong.push(...(await inAnotherScript(page)).map((one) => `${path} ${one}`));
    const links = await page.locator('a[href^="/staff/"]').evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ pathname }) => pathname));
    waiting.push(...links.filter((one) => walked.test(one)));
  }
  await page.context().close();
  expect(looked.size, "many kinds of page").toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
