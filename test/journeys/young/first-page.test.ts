import { expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { answerForWeather, type Language, onOnePhone, pressNamed, say, saySomething } from "../site";

type Came = { url: string; type: string; bytes: number };

/** Everything that the page asks for from now on, with its bytes on the wire, headers included; emptied by `take`. */
async function watchBytes(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const sent = new Map<string, Came>();
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    sent.set(requestId, { url: request.url, type: type ?? "", bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = sent.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  return {
    async take() {
      await page.waitForLoadState("networkidle");
      const came = [...sent.values()].filter(({ url, type }) => type !== "Image" && !url.endsWith(".svg"));
      sent.clear();
      return { came, bytes: came.reduce((sum, one) => sum + one.bytes, 0) };
    },
  };
}

for (const language of ["en", "ar"] as Language[]) {
  test(`The page where a young person starts to write comes in three requests and twelve kilobytes, from us alone, and each page after it in eight (${language})`, async ({
    page,
  }, { project }) => {
    const wire = await watchBytes(page);
    await page.goto(`/${language}/say`);
    const first = await wire.take();
    expect(first.came.map(({ url }) => url).filter((url) => new URL(url).hostname !== "localhost")).toEqual([]);
    expect(first.came.length).toBeLessThanOrEqual(3);
    expect(first.bytes).toBeLessThanOrEqual(12_000);
    console.log(`  first page, ${language}, ${project.name}: ${first.came.length} requests, ${first.bytes} bytes with headers`);

    const next = async () => pressNamed(page, "say:next", language);
    const steps: Record<string, () => Promise<void>> = {
      words: () => press(page.getByRole("button", { name: say(language, "say:topic.wrong") })),
      sharing: async () => {
        await page.getByLabel(say(language, "say:words.label")).fill("the bus is late");
        await next();
      },
      now: next,
      check: async () => {
        await press(page.getByText(say(language, "say:q.now.yes"), { exact: true }));
        await next();
      },
      sent: () => press(page.getByRole("button", { name: say(language, "say:check.send") })),
    };
    const bytes: Record<string, number> = {};
    for (const [step, go] of Object.entries(steps)) {
      await go();
      await expect(page).toHaveURL(new RegExp(`/say/${step}$`));
      bytes[step] = (await wire.take()).bytes;
    }
    console.log(`  next pages, ${language}, ${project.name}: ${JSON.stringify(bytes)}`);
    expect(Math.max(...Object.values(bytes))).toBeLessThanOrEqual(8 * 1024);
  });
}

test("The first question looks the same to somebody who arrives at it as to somebody who comes from the page before", async ({ page }) => {
  await page.goto("/ar/say/words");
  const arrived = await page.screenshot({ fullPage: true });
  expect(await page.locator("style").count(), "it brings its styles with it").toBe(1);
  await page.goto("/ar/say");
  await press(page.getByRole("link", { name: say("ar", "say:topic.skip") }));
  await expect(page).toHaveURL(/\/say\/words$/);
  await page.waitForLoadState();
  expect(await page.locator("style").count(), "here the whole sheet comes as a file").toBe(0);
  expect((await page.screenshot({ fullPage: true })).equals(arrived)).toBe(true);
});

test("Reading pages sets no cookie and keeps nothing on the phone", async ({ page }) => {
  for (const path of ["/en", "/en/say", "/en/back", "/en/changed", "/en/words", "/en/promises", "/en/campaigns", "/en/groups", "/en/private", "/en/help"]) {
    await page.goto(path);
  }
  expect(await page.context().cookies()).toEqual([]);
  const { origins } = await page.context().storageState();
  expect(origins).toEqual([]);
});

/** Presses Leave where scripts run: milliseconds until nothing of the page is seen, counted within the page. */
async function leavesIn(page: Page): Promise<number> {
  // why not pressed as elsewhere: what counts is what has happened before anything else can.
  const { isBlank, ms } = await page.evaluate(() => {
    const pressed = performance.now();
    document.getElementById("leave")?.click();
    return { isBlank: !document.documentElement.checkVisibility(), ms: performance.now() - pressed };
  });
  expect(isBlank).toBe(true);
  return ms;
}

test("Leaving blanks the page at once, forgets what was typed and ends the visit: Back and Forward show none of it, with JavaScript or without", async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const words = "a thing that I only say here";
  await answerForWeather(page);
  await page.goto("/en/say/words");
  await page.getByLabel("What do you want to say?").fill(words);
  await press(page.getByRole("button", { name: "Next", exact: true }));
  await expect(page).toHaveURL(/\/say\/sharing$/);
  const visit = (await page.context().cookies()).find(({ name }) => name.endsWith("visit"));
  expect(visit, "a visit to end").toBeDefined();
  if (javaScriptEnabled === false) await press(page.getByRole("button", { name: "Leave" }));
  else {
    let least = await leavesIn(page);
    // What else a machine does only adds: the best of three counts.
    for (let again = 0; again < 2 && least >= 100; again++) {
      const other = await (await browser.newContext()).newPage();
      await answerForWeather(other);
      await other.goto("/en/say/words");
      least = Math.min(least, await leavesIn(other));
      await other.context().close();
    }
    expect(least).toBeLessThan(100);
  }
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  for (const move of ["goBack", "goBack", "goBack", "goForward"] as const) {
    await page[move]().catch(() => null);
    expect(await page.content()).not.toContain(words);
  }
  // Whoever copied the cookie before, as another program on the phone might, opens nothing with it either.
  if (visit) await page.context().addCookies([visit]);
  await page.goto("/en/say/check");
  await expect(page).toHaveURL(/\/say\/words\?lost=yes$/);
  expect(await page.content(), "the visit is over").not.toContain(words);
});

type Touched = { touched: number };

/** Time is the test's own from now on, and each page notes when it was last touched. */
async function noteTouches(page: Page) {
  await page.clock.install();
  await page.addInitScript(() => {
    const touch = () => {
      (globalThis as unknown as Touched).touched = Date.now();
    };
    for (const one of ["DOMContentLoaded", "pointerdown", "keydown", "scroll", "input"]) addEventListener(one, touch);
  });
}

/** Lets time go by until nobody has touched the page for so many minutes: a busy browser tells a page late of the last touch. */
async function untouchedFor(page: Page, minutes: number) {
  const already = await page.evaluate(() => Date.now() - (globalThis as unknown as Touched).touched);
  await page.clock.runFor(Math.max(0, minutes * 60_000 - already));
}

test("After five minutes without a touch the words are covered; one tap brings them back as they were", onOnePhone, async ({ page }) => {
  const words = "nobody looked at this for a while";
  await noteTouches(page);
  await page.goto("/en/say/words");
  const box = page.locator("#words");
  await box.fill(words);
  await untouchedFor(page, 4.5);
  await expect(page.locator("#cover")).toBeHidden();
  await untouchedFor(page, 5.2);
  await expect(page.locator("#cover")).toBeVisible();
  await expect(box).toBeHidden();
  await press(page.locator("#cover"));
  await expect(page.locator("#cover")).toBeHidden();
  await expect(box).toHaveValue(words);
});

test(
  "A receipt on show, and what it opens, is over after thirty minutes without a touch: the start is shown, and Back brings nothing again",
  onOnePhone,
  async ({ page }) => {
    const words = "nobody touched what was read back";
    await noteTouches(page);
    const receipt = await saySomething(page, "en", words);
    for (const path of ["/en/say/sent", "/en/back/view"]) {
      if (path === "/en/back/view") {
        await page.goto("/en/back");
        await page.getByLabel(say("en", "views:receipt.label")).fill(receipt.digits);
        await press(page.getByRole("button", { name: say("en", "views:receipt.open") }));
        await expect(page.getByText(words).first()).toBeVisible();
      }
      await untouchedFor(page, 29);
      await expect(page).toHaveURL(new RegExp(`${path}(\\?|$)`));
      await untouchedFor(page, 30.2);
      await expect(page).toHaveURL(/\/en$/);
      await page.goBack().catch(() => null);
      const shown = await page.content();
      expect(shown, path).not.toContain(words);
      // All of its numbers: three digits alone may stand in a colour or a telephone number.
      expect(
        receipt.digits.split(" ").every((group) => shown.includes(group)),
        path,
      ).toBe(false);
      await page.goto(path);
      expect(page.url(), "the visit is over").not.toContain(path);
    }
  },
);
