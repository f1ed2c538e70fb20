import { expect, test } from "@playwright/test";
import { isSound, say, staffPage } from "../site";

// One promise to one person: a complaints officer sees what is owed first, and can hand over, take more time and answer.
test("an officer's day: what is owed, the words, more time with a reason, an answer", async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await staffPage(browser, "grace@demo.invalid");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/staff/complaints");
  await isSound(page);
  await expect(page.getByRole("table").first()).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "Received"
          - columnheader "Stage"
          - columnheader "By when"
          - columnheader "What waits"
  `);
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
  await page.goto("/staff/returns/new");
  await page.locator("main form button[type=submit]").click();
  await expect(page.locator(".error-summary, [role=alert]").first(), "a return without its days").toBeVisible();
  await isSound(page);
  await page.goto("/staff/returns/import");
  await page.locator("main textarea").fill("from,to,measure,raised_by,value,unit,of,words,changed,told\n2026-04-01,2026-06-30,complaintz,,41,,,,,");
  await page.locator("main form button[type=submit]").click();
  await expect(page.getByText("complaintz").first(), "what is wrong in the file, by its line").toBeVisible();
  await isSound(page);

  const priya = await staffPage(browser, "priya@demo.invalid");
  for (const path of ["/staff/complaints", href]) expect((await priya.goto(path))?.status(), path).toBe(404);
});
