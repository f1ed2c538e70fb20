import { expect, test } from "@playwright/test";
import { browserArguments, findBrowser } from "../../support/browser.mjs";
import { press } from "../press";
import { isSound, onOnePhone, say } from "../site";

test.use({
  permissions: ["microphone"],
  launchOptions: {
    executablePath: (await findBrowser()) ?? undefined,
    args: [...browserArguments, "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
  },
});

/** Any of them: a busy machine looks later than the first. */
const aFewSeconds = /^0:(0[1-9]|[1-5]\d)$/;

test("A voice note is recorded on the page, heard, done again and taken off", async ({ page }, { project }) => {
  await page.goto("/en/say/voice");
  const start = page.getByRole("button", { name: say("en", "files:record.start") });
  if (project.name !== "phone") {
    await expect(start).toBeHidden();
    return;
  }
  for (const time of [1, 2]) {
    await press(start);
    // Its name stays the same while the time runs beside it: a name that changes is read out each second, into the recording too.
    const stop = page.getByRole("button", { name: say("en", "files:record.stop"), exact: true });
    await expect(page.getByRole("status").getByText(say("en", "files:record.going")), "said, not only seen").toBeVisible();
    await expect(page.locator("#recorder-time")).toHaveText(aFewSeconds);
    await expect(stop).toBeFocused();
    await Promise.all([page.waitForNavigation(), press(stop)]);
    await expect(page.locator("audio"), `recording ${time}`).toBeVisible();
    await expect.poll(() => page.locator("audio").evaluate((one: HTMLAudioElement) => one.readyState)).toBeGreaterThan(0);
  }
  await isSound(page);
  await press(page.getByRole("button", { name: say("en", "files:kept.remove") }));
  await expect(page.locator("audio")).toHaveCount(0);
});

test(
  "A recording stays on the page when the signal goes, before it is handed in or on the way, and goes when there is signal again",
  onOnePhone,
  async ({ page }) => {
    const noSignal = page.getByText(say("en", "common:noSignal"));
    const failing = {
      before: [() => page.context().setOffline(true), () => page.context().setOffline(false)],
      "on the way": [
        () => page.route("**/say/voice", (route) => (route.request().method() === "POST" ? route.abort() : route.continue())),
        () => page.unroute("**/say/voice"),
      ],
    };
    for (const [when, [lose, find]] of Object.entries(failing)) {
      await page.goto("/en/say/voice");
      await press(page.getByRole("button", { name: say("en", "files:record.start") }));
      const stop = page.getByRole("button", { name: say("en", "files:record.stop") });
      await expect(page.locator("#recorder-time")).toHaveText(aFewSeconds);
      await lose?.();
      await press(stop);
      await expect(noSignal, when).toBeInViewport();
      await expect(page).toHaveURL(/\/say\/voice$/);
      expect(await page.locator("#file").evaluate((field: HTMLInputElement) => field.files?.[0]?.size)).toBeGreaterThan(0);
      await isSound(page);
      await find?.();
      await press(page.getByRole("button", { name: say("en", "files:voice.look") }));
      await expect(page.locator("audio"), when).toBeVisible();
      await press(page.getByRole("button", { name: say("en", "files:kept.remove") }));
      await expect(page.locator("audio")).toHaveCount(0);
    }
  },
);

test("Two taps while the phone asks for the microphone are one recording", onOnePhone, async ({ page }) => {
  await page.goto("/en/say/voice");
  const asked = await page.getByRole("button", { name: say("en", "files:record.start") }).evaluate(async (button: HTMLButtonElement) => {
    let times = 0;
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = (what) => {
      times++;
      return ask(what);
    };
    button.click();
    button.click();
    return times;
  });
  expect(asked).toBe(1);
});
