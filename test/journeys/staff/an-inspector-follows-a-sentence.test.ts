import { expect, test } from "@playwright/test";
import { press } from "../press";
import { isSound, say } from "../site";

const started = (text: string) => text.split("{{")[0] ?? text;

test("From a sentence in a printed report to who wrote it, who signed it, its quotes and the source of its figure: three clicks at most", async ({ page }, {
  project,
}) => {
  test.setTimeout(120_000);
  let clicks = 0;
  const click = async (what: ReturnType<typeof page.locator>) => {
    await press(what);
    clicks++;
  };
  await page.goto("/en/reports");
  // The demonstration's own printed report is the newest; others are printed by the journey of young editors.
  const printed = page.locator("main a[href]").filter({ hasText: /20\d\d/ });
  const hrefs = await printed.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const newest =
    hrefs
      .filter((href) => /\/reports\/[\d-]+\/[\d-]+$/.test(href))
      .sort()
      .at(-1) ?? "none";
  await click(page.locator(`main a[href="${newest}"]`).first());
  if (project.use.javaScriptEnabled !== false) await isSound(page);

  const sentence = page
    .locator(".report-voice")
    .filter({ has: page.locator(".report-voice-words .report-ref") })
    .first();
  await expect(sentence.locator("p.hint").first()).toContainText(started(say("en", "reportlife:doc.by")));
  const signed = page.locator("#voice").getByRole("listitem").filter({ hasText: "signed these words by a secret vote" });
  await expect(signed.first()).toBeVisible();
  await expect(page.locator(".report-voice blockquote").first(), "the words that stand behind a sentence").toBeVisible();

  const reference = sentence.locator(".report-voice-words .report-ref");
  // The link says the figure and what it counts.
  const [value = "", counts = ""] = (await reference.textContent())?.trim().split(/: (.*)/) ?? [];
  expect(counts).not.toBe("");
  await click(reference);
  const target = page.locator(":target");
  await expect(target).toBeVisible();
  const told = page.locator(".report-figures").filter({ has: target });
  for (const part of [value, counts]) await expect(told).toContainText(part);
  for (const label of ["report:labels.period", "report:labels.source", "report:labels.base"]) await expect(told).toContainText(say("en", label));
  expect(clicks).toBeLessThanOrEqual(3);
});
