import { expect, type Page, test } from "@playwright/test";
import { axeFindsInAllColours } from "../axe";
import { press } from "../press";
import { type Language, say, staffPage } from "../site";

const text = (key: string) => say("en", key);

/** Asks somebody on the occasion that stands open in the worker's browser. */
async function ask(worker: Page, forWhom: string, way: string) {
  await worker.locator(`input[name="forWhom"][value="${forWhom}"]`).check({ force: true });
  await worker.locator(`input[name="way"][value="${way}"]`).check({ force: true });
  await press(worker.locator("main form button[type=submit]").last());
}

test("Asked after a visit: a young person answers once by the link, paper and phone are typed in, and coverage counts them with its gaps", async ({
  browser,
  page,
}, { project }) => {
  test.setTimeout(150_000);
  const scripts = project.use.javaScriptEnabled !== false;
  const looksSound = async () => expect(scripts ? await axeFindsInAllColours(page) : []).toEqual([]);
  const team = `Team ${project.name.length}${Date.now() % 100_000}`;

  const worker = await staffPage(browser, "nia@demo.invalid");
  await worker.goto("/staff/feedback");
  await press(worker.getByRole("link", { name: text("feedback:new.go") }));
  await worker.locator('input[name="kind"][value="visit"]').check({ force: true });
  await worker.locator('input[name="team"]').fill(team);
  await press(worker.getByRole("button", { name: text("feedback:new.save") }));
  await worker.waitForURL(/\/staff\/feedback\/[a-z2-7]{26}$/);
  const occasion = worker.url();
  await press(worker.getByRole("link", { name: text("feedback:ask.go") }));
  await ask(worker, "youngPerson", "link");
  const address = (await worker.locator(".slip-address").textContent())?.trim() ?? "";
  expect(address).toMatch(/\/en\/ask\/[a-z2-7]{26}$/);
  await expect(worker.locator(".slip svg"), "the QR picture on the slip").toBeVisible();

  const path = new URL(address).pathname;
  for (const language of ["ar", "en"] as Language[]) {
    await page.goto(path.replace("/en/", `/${language}/`));
    await expect(page.getByRole("heading", { level: 1, name: say(language, "feedback:ask.title.visit") })).toBeVisible();
    await looksSound();
  }
  const send = (one: Page) => press(one.getByRole("button", { name: text("feedback:ask.send") }));
  await send(page);
  await expect(page.getByText(text("feedback:answer.empty")).first()).toBeVisible();
  await looksSound();
  const words = `she brought my photos ${team}`;
  await page.locator('input[name="listened"][value="bit"]').check({ force: true });
  await page.locator('textarea[name="words"]').fill(words);
  const second = await (await browser.newContext()).newPage();
  await second.goto(path);
  await send(page);
  await expect(page.getByRole("heading", { level: 1, name: text("feedback:ended.answered.title") })).toBeVisible();
  await looksSound();
  await second.locator('textarea[name="words"]').fill("something else that I typed");
  await send(second);
  // why: the box holds the same on the page before.
  await expect(second.getByRole("heading", { level: 1, name: text("feedback:ended.answered.title") })).toBeVisible();
  await expect(second.locator('textarea[name="words"]'), "nothing typed is lost").toHaveValue("something else that I typed");
  expect((await second.reload())?.request().method(), "nor is it in the browser's own files, as the answer to a form is").toBe("GET");
  await expect(second.locator('textarea[name="words"]')).toHaveValue("something else that I typed");
  await second.context().close();

  await worker.goto(`${occasion}/ask`);
  await ask(worker, "parent", "link");
  const forParent = new URL((await worker.locator(".slip-address").textContent())?.trim() ?? "").pathname;
  for (const one of [path, forParent]) {
    await page.goto(one);
    if (one === forParent) await page.locator('input[name="listened"][value="yes"]').check({ force: true });
    if (one === forParent) await send(page);
    await expect(page.getByRole("heading", { level: 1, name: text("feedback:ended.answered.title") })).toBeVisible();
    await expect(page.getByRole("link", { name: text("feedback:ended.more") }), "the young people's form, for young people").toHaveCount(one === path ? 1 : 0);
  }

  for (const [forWhom, way] of [
    ["carer", "paper"],
    ["parent", "phone"],
  ] as const) {
    await worker.goto(`${occasion}/ask`);
    await ask(worker, forWhom, way);
    await expect(worker.getByRole("heading", { level: 1, name: text(`feedback:typeIn.title.${way}`) })).toBeVisible();
    await expect(worker.getByText(text("feedback:script.hello"))).toHaveCount(way === "phone" ? 1 : 0);
    await worker.locator('textarea[name="words"]').fill(`${way} ${words}`);
    await press(worker.getByRole("button", { name: text("feedback:typeIn.save") }));
    await worker.waitForURL(occasion);
  }

  await worker.goto("/staff/feedback");
  const row = worker.getByRole("row", { name: new RegExp(team) });
  await expect(row.getByRole("cell").filter({ hasText: /^4$/ }), "asked four, four answered").toHaveCount(2);
  await expect(worker.getByRole("heading", { name: text("feedback:coverage.gaps") }), "where nobody was heard").toBeVisible();
  expect(await worker.locator("main").textContent(), "who asks does not see what was said").not.toContain(words);
  await worker.context().close();
});
