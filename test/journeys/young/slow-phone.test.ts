import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type Language, say } from "../site";

/** The least that can be: the same question in the same language, written by hand with nothing around it. What ours is held against. */
const byHand = (language: Language) => `<!doctype html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${say(language, "common:name")}</title><form method="post">
<h1><label for="words">${say(language, "say:words.label")}</label></h1><p>${say(language, "say:words.hint")}</p>
<p><textarea id="words" name="words" rows="6" cols="30"></textarea></p><button>${say(language, "say:next")}</button></form></html>`;

/** 400 kbit/s, 400 ms there and back, and a fourth of the processor: a cheap phone with one bar. */
async function slowPhone(browser: Browser, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, javaScriptEnabled: scripts });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return page;
}

type Times = { seen: number; written: number };

/** Milliseconds from asking for the page to its first words being seen, and to a letter standing in its first field, on a phone that was never here. */
async function timesOf(browser: Browser, url: string, scripts: boolean): Promise<Times> {
  const page = await slowPhone(browser, scripts);
  const began = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  // Looked for in every frame: Playwright itself looks after 20, 70, 170, 270 and 770 ms, and a page would be as late as that.
  await page.waitForFunction(() => {
    const field = document.querySelector("textarea");
    field?.focus();
    return field !== null && document.activeElement === field;
  });
  const field = page.locator("textarea").first();
  await page.keyboard.type("a");
  await expect(field).toHaveValue("a");
  const written = performance.now() - began;
  let seen = 0;
  while (seen === 0) seen = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  await page.context().close();
  return { seen, written };
}

test.describe("On a slow phone", () => {
  let server: Server;
  let limit: string;
  test.beforeAll(async () => {
    server = createServer((asked, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8").end(byHand(asked.url === "/ar" ? "ar" : "en"));
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    limit = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => server.close());

  for (const language of ["en", "ar"] as Language[]) {
    test(`The first letter can be written within 1.2 times what a form by hand takes (${language})`, async ({ browser, baseURL }, { project }) => {
      test.setTimeout(240_000);
      const scripts = project.use.javaScriptEnabled !== false;
      const ratio = { written: 9, seen: 9 };
      // In turns, so that whatever else the machine does falls on both; and the best of four rounds of three, since it only adds.
      for (let round = 0; round < 4 && ratio.written > 1.2; round++) {
        const ours: Times[] = [];
        const theirs: Times[] = [];
        for (let turn = 0; turn < 3; turn++) {
          theirs.push(await timesOf(browser, `${limit}${language}`, scripts));
          ours.push(await timesOf(browser, `${baseURL}/${language}/say/words`, scripts));
        }
        for (const what of ["written", "seen"] as const) {
          const [us, least] = [ours, theirs].map((all) => Math.min(...all.map((one) => one[what]))) as [number, number];
          ratio[what] = Math.min(ratio[what], us / least);
          console.log(`  ${what}, ${language}, ${project.name}: ${Math.round(us)} ms, by hand ${Math.round(least)} ms: ${(us / least).toFixed(2)} times`);
        }
      }
      expect(ratio.written).toBeLessThanOrEqual(1.2);
    });
  }
});
