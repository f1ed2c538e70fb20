import { expect, test } from "@playwright/test";
import { axeFinds } from "./axe";

test("Every component and page of the pattern book stands and has no axe violation", async ({ page, javaScriptEnabled }, { project }) => {
  test.setTimeout(300_000);
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(error.message));
  await page.goto("/pattern-book");
  const links = await page.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  // On a phone the young people's components, on a desktop the staff's: each side where it is used.
  const side = project.name === "desktop" ? "/staff/" : "/young/";
  const pages = links.filter((href) => href.startsWith("/pattern-book/") && href.includes(side));
  expect(pages.length).toBeGreaterThan(5);
  for (const href of pages) {
    const answer = await page.goto(href);
    expect(answer?.status(), href).toBe(200);
    // axe is a script itself, so it can look only where scripts run.
    if (javaScriptEnabled) broken.push(...(await axeFinds(page)).map((found) => `${href} ${found}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) broken.push(`${href}: ${wide} px too wide`);
  }
  expect(broken).toEqual([]);
});
