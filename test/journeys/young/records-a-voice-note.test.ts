import { expect, test } from "@playwright/test";
import { browserArguments, findBrowser } from "../../support/browser.mjs";
import { isSound, say } from "../site";

test.use({
  permissions: ["microphone"],
  launchOptions: {
    executablePath: (await findBrowser()) ?? undefined,
    args: [...browserArguments, "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
  },
});

test("A voice note is recorded on the page, heard, done again and taken off", async ({ page }, { project }) => {
  await page.goto("/en/say/voice");
  const start = page.getByRole("button", { name: say("en", "files:record.start") });
  if (project.name !== "phone") {
    await expect(start).toBeHidden();
    return;
  }
  for (const time of [1, 2]) {
    await start.click();
    const stop = page.getByRole("button", { name: say("en", "files:record.stop") });
    await expect(stop).toContainText("0:01");
    await Promise.all([page.waitForNavigation(), stop.click()]);
    await expect(page.locator("audio"), `recording ${time}`).toBeVisible();
    await expect.poll(() => page.locator("audio").evaluate((one: HTMLAudioElement) => one.readyState)).toBeGreaterThan(0);
  }
  await isSound(page);
  await page.getByRole("button", { name: say("en", "files:kept.remove") }).click();
  await expect(page.locator("audio")).toHaveCount(0);
});
