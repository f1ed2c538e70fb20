import { expect, test } from "@playwright/test";
import { staffPage } from "../site";

// One promise to one person: however early somebody presses on a page, it wakes up.
test("A page of staff that is pressed before it begins to wake wakes up all the same", async ({ browser }) => {
  const page = await staffPage(browser, "priya@demo.invalid");
  // As on a busy computer: React has been told to wake the page, and comes to it a second and a half later.
  await page.addInitScript(() => {
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function later(this: MessagePort, ...given: unknown[]) {
      setTimeout(() => (post as (...parts: unknown[]) => void).apply(this, given), 1_500);
    };
  });
  await page.goto("/staff/inbox", { waitUntil: "commit" });
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));
  await page.getByRole("heading", { level: 1 }).dispatchEvent("click");
  await page.waitForFunction(() => Object.keys(document.getElementById("main") ?? {}).some((key) => key.startsWith("__reactFiber")));
  expect(
    (await page.pageErrors()).map(({ message }) => message),
    "no script broke",
  ).toEqual([]);
});
