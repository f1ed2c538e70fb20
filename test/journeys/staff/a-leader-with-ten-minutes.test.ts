import { expect, test } from "@playwright/test";
import { press } from "../press";
import { isSound, say, staffPage } from "../site";

const r = (key: string) => say("en", `report:${key}`);

test("A leader reads what is not answered first, the promises, one ask, and writes in the slot that is theirs", async ({ browser }) => {
  test.setTimeout(240_000);
  const helen = await staffPage(browser, "helen@demo.invalid");
  await isSound(helen);
  await helen.goto("/staff/reports");
  await isSound(helen);
  // The newest period is the one that is being written now.
  await press(helen.locator("table a[href*='/staff/reports/']").first());
  await expect(helen.getByRole("heading", { name: r("summary.title") })).toBeVisible();
  await isSound(helen);
  const sections = await helen.locator(".report-section h2").allTextContents();
  const at = (key: string) => sections.indexOf(r(`${key}.title`));
  expect(at("notAnswered"), "before everything that staff did").toBeLessThan(at("asks"));
  expect(at("promises")).toBeLessThan(at("asks"));
  expect(await helen.locator(".report-headline").count()).toBeGreaterThan(0);
  expect(await helen.locator(".report-headline").first().getAttribute("class"), "what needs a leader is first").toContain("look");

  await press(helen.locator(".report-contents").getByRole("link", { name: r("promises.title") }));
  await expect(helen.locator("#promises")).toBeInViewport();
  const report = new URL(helen.url()).pathname;

  await press(helen.locator("a[href^='/staff/asks/']").first());
  await expect(helen.getByRole("heading", { name: say("en", "asks:answers.title") })).toBeVisible();
  await isSound(helen);

  await helen.goto(`${report}/making`);
  await isSound(helen);
  await press(helen.getByRole("link", { name: say("en", "reportlife:making.answer.whole") }));
  await isSound(helen);
  const words = `We have read it, and answer each ask ${Date.now()}.`;
  await helen.getByLabel(say("en", "reportlife:making.answer.words")).fill(words);
  await press(helen.getByRole("button", { name: say("en", "reportlife:making.answer.button") }));
  await expect(helen).toHaveURL(/\/making$/);
  await expect(helen.getByText(words)).toBeVisible();
  await helen.goto(report);
  await expect(helen.locator(".report-reply").filter({ hasText: words }), "visibly staff's own").toBeVisible();
});
