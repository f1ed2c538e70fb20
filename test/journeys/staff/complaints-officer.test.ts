import { expect, test } from "@playwright/test";
import { isAwake, press } from "../press";
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
  await press(open.last());
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await isSound(page);
  await press(page.getByRole("link", { name: say("en", "complaints:handOver.title") }));
  await press(page.getByRole("button", { name: say("en", "complaints:handOver.send") }));
  await expect(page.getByText(say("en", "complaints:form.toWhom")).first()).toBeVisible();
  await isSound(page);
  await page.getByLabel(say("en", "complaints:handOver.toWhom"), { exact: true }).fill("Customer relations, west");
  await page.getByLabel(say("en", "complaints:handOver.reference"), { exact: true }).fill("CR-7");
  await press(page.getByRole("button", { name: say("en", "complaints:handOver.send") }));
  await expect(page.getByText("CR-7")).toBeVisible();
  await press(page.getByRole("link", { name: say("en", "complaints:answerIt.title") }));
  // why: pressed within a tenth of a second of its coming, React 18 twice gave up waking the page (error 345, its cause not found).
  await isAwake(page);
  await press(page.getByText(say("en", "complaints:staff.outcome.upheld"), { exact: true }));
  await page.getByLabel(say("en", "complaints:answerIt.words")).fill("You were right, and we are sorry.");
  await isSound(page);
  await press(page.getByRole("button", { name: say("en", "complaints:answerIt.send") }));
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.getByText("You were right, and we are sorry.")).toBeVisible();
  for (const path of ["/staff/returns", "/staff/returns/new", "/staff/returns/import", "/staff/thanks"]) {
    await page.goto(path);
    await isSound(page);
  }
  await page.goto("/staff/returns/new");
  await press(page.locator("main form button[type=submit]"));
  await expect(page.locator(".error-summary, [role=alert]").first(), "a return without its days").toBeVisible();
  await isSound(page);
  const part = (about: string) => page.locator("details").filter({ has: page.getByText(say("en", `complaints:returns.part.${about}`), { exact: true }) });
  const filled = (many: number, all: number) => say("en", "complaints:returns.part.filled", { many: `${many}`, all: `${all}` });
  await press(part("stage1").locator("summary"), "Enter");
  await page.locator("#stage1-all").fill("0");
  await page.locator("#stage1-child").fill("some");
  await expect(part("stage1"), "how it stands is said as it is typed").toContainText(filled(2, 19));
  await press(page.locator("main form button[type=submit]"));
  await expect(page.locator("#stage1-child-error")).toBeVisible();
  await expect(page.locator("#stage1-all"), "a nought that was typed stays").toHaveValue("0");
  await expect(part("ombudsman"), "a part in which nothing was typed stays folded").not.toHaveAttribute("open");
  await expect(part("ombudsman")).toContainText(filled(0, 12));
  await isSound(page);
  await page.goto("/staff/returns/import");
  await page.locator("main textarea").fill("from,to,measure,raised_by,value,unit,of,words,changed,told\n2026-04-01,2026-06-30,complaintz,,41,,,,,");
  await press(page.locator("main form button[type=submit]"));
  await expect(page.getByText("complaintz").first(), "what is wrong in the file, by its line").toBeVisible();
  await isSound(page);

  const priya = await staffPage(browser, "priya@demo.invalid");
  for (const path of ["/staff/complaints", href]) expect((await priya.goto(path))?.status(), path).toBe(404);
});
