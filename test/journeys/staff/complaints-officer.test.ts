import { expect, test } from "@playwright/test";
import { isSound, say, staffPage } from "../site";

// One promise to one person: a complaints officer sees what is owed first, and can hand over, take more time and answer.
test("an officer's day: what is owed, the words, more time with a reason, an answer", async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await staffPage(browser, "grace@demo.invalid");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/staff/complaints");
  await isSound(page);
  const open = page.getByRole("table").first().getByRole("link");
  const href = (await open.last().getAttribute("href")) ?? "";
  await open.last().click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await isSound(page);
  await page.getByRole("link", { name: say("en", "complaints:handOver.title") }).click();
  await page.getByRole("button", { name: say("en", "complaints:handOver.send") }).click();
  await expect(page.getByText(say("en", "complaints:form.toWhom")).first()).toBeVisible();
  await isSound(page);
  await page.getByLabel(say("en", "complaints:handOver.toWhom"), { exact: true }).fill("Customer relations, west");
  await page.getByLabel(say("en", "complaints:handOver.reference"), { exact: true }).fill("CR-7");
  await page.getByRole("button", { name: say("en", "complaints:handOver.send") }).click();
  await expect(page.getByText("CR-7")).toBeVisible();
  await page.getByRole("link", { name: say("en", "complaints:answerIt.title") }).click();
  await page.getByText(say("en", "complaints:staff.outcome.upheld"), { exact: true }).click();
  await page.getByLabel(say("en", "complaints:answerIt.words")).fill("You were right, and we are sorry.");
  await isSound(page);
  await page.getByRole("button", { name: say("en", "complaints:answerIt.send") }).click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.getByText("You were right, and we are sorry.")).toBeVisible();
  for (const path of ["/staff/returns", "/staff/returns/new", "/staff/returns/import", "/staff/thanks"]) {
    await page.goto(path);
    await isSound(page);
  }

  const priya = await staffPage(browser, "priya@demo.invalid");
  for (const path of ["/staff/complaints", href]) expect((await priya.goto(path))?.status(), path).toBe(404);
});
