import { expect, type Page, test } from "@playwright/test";
import { privateJpeg } from "../../cast/private-files";
import { answerForWeather, isSound, type Language, onOnePhone, pressNamed, say, saySomething } from "../site";

for (const language of ["en", "ar"] as Language[]) {
  test(`Without signal a form stays as it is and says so, and goes when it is sent again with signal (${language})`, onOnePhone, async ({ page }) => {
    await page.goto(`/${language}/say/words`);
    const box = page.getByLabel(say(language, "say:words.label"));
    await box.fill("the lift is broken again");
    await page.context().setOffline(true);
    for (const go of ["say:next", "say:words.ways", "say:next"]) {
      await pressNamed(page, go, language);
      await expect(page.getByText(say(language, "kept:choose.failed"))).toBeInViewport();
    }
    await isSound(page);
    await expect(box).toHaveValue("the lift is broken again");
    await page.context().setOffline(false);
    await expect(page.getByText(say(language, "kept:choose.failed"))).toBeHidden();
    await pressNamed(page, "say:words.ways", language);
    await expect(page, "the button that was pressed").toHaveURL(/\/say\/ways$/);

    const { digits } = await saySomething(page, language, "nobody came to fix the lift");
    await page.goto(`/${language}/back`);
    await page.getByLabel(say(language, "views:receipt.label")).fill(digits);
    await pressNamed(page, "views:receipt.open", language);
    await page.getByLabel(say(language, "views:talk.label")).fill("still broken");
    await page.context().setOffline(true);
    await pressNamed(page, "views:talk.send", language);
    await expect(page.getByText(say(language, "common:noSignal"))).toBeInViewport();
    await isSound(page);
    await page.context().setOffline(false);
    await pressNamed(page, "views:talk.send", language);
    await expect(page.getByText("still broken")).toHaveCount(1);
    await expect(page.getByLabel(say(language, "views:talk.label"))).toHaveValue("");
  });
}

test("A site that does not answer, on a phone that thinks it has signal, loses nothing either", onOnePhone, async ({ page }) => {
  await page.goto("/en/say/words");
  await page.getByLabel(say("en", "say:words.label")).fill("out of credit");
  await page.route("**/*", (route) => route.abort());
  await pressNamed(page, "say:next");
  await expect(page.getByText(say("en", "kept:choose.failed"))).toBeInViewport();
  await page.unroute("**/*");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/sharing$/);
});

test("A photo that was chosen stays chosen where the site does not answer", onOnePhone, async ({ page }) => {
  await page.goto("/en/say/photo");
  await page.locator("#file").setInputFiles({ name: "IMG_0001.JPG", mimeType: "image/jpeg", buffer: await privateJpeg(1) });
  await page.route("**/*", (route) => route.abort());
  await pressNamed(page, "files:photo.look");
  await expect(page.getByText(say("en", "common:noSignal"))).toBeInViewport();
  await page.unroute("**/*");
  await pressNamed(page, "files:photo.look");
  await expect(page.getByRole("img", { name: say("en", "files:photo.alt") })).toBeVisible();
});

test("Next that is pressed while words are being put on the phone waits until they are there, with what was typed meanwhile", onOnePhone, async ({ page }) => {
  await page.goto("/en/say/words");
  const box = page.getByLabel(say("en", "say:words.label"));
  await box.fill("the bus");
  let open = () => {};
  const held = new Promise<void>((done) => {
    open = done;
  });
  await page.route("**/say/kept", async (route) => {
    await held;
    await route.continue();
  });
  await pressNamed(page, "kept:choose.button");
  await expect(page.getByText(say("en", "kept:choose.keeping"))).toBeVisible();
  await isSound(page);
  await box.fill("the bus is late");
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/words$/);
  open();
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await page.context().setOffline(true);
  await pressNamed(page, "say:next");
  await page.goto("/en").catch(() => null);
  await pressNamed(page, "kept:look");
  await expect(page.getByLabel(say("en", "kept:words"))).toHaveValue("the bus is late");
  await page.context().setOffline(false);
});

test("Leaving without signal ends it all the same: the words are gone from this phone when there is signal again", onOnePhone, async ({ page }) => {
  await answerForWeather(page);
  const words = "nobody may find this";
  await page.goto("/en/say/words");
  await page.getByLabel(say("en", "say:words.label")).fill(words);
  await pressNamed(page, "say:next");
  await expect(page).toHaveURL(/\/say\/sharing$/);
  await page.context().setOffline(true);
  await pressNamed(page, "common:leave.now");
  await expect.poll(() => page.url()).not.toContain("/say");
  await page.context().setOffline(false);
  await page.goto("/en/say/words");
  await expect(page).toHaveURL(/\/say\/words$/);
  await expect(page.getByLabel(say("en", "say:words.label"))).toHaveValue("");
  expect(await page.context().cookies()).toEqual([]);
});

test("Leaving while a form looks for signal goes away, and nothing of it comes back or is sent", onOnePhone, async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const open = { site: () => {}, weather: () => {} };
  const held = (which: keyof typeof open) =>
    new Promise<void>((done) => {
      open[which] = done;
    });
  const [site, weather] = [held("site"), held("weather")];
  const session = await page.context().newCDPSession(page);
  session.on("Fetch.requestPaused", async ({ requestId }) => {
    await weather;
    const body = Buffer.from("<h1>Weather</h1>").toString("base64");
    await session.send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders: [{ name: "content-type", value: "text/html" }], body });
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "https://www.bbc.co.uk/*" }] });
  await page.goto("/en/say/words");
  await page.getByLabel(say("en", "say:words.label")).fill("somebody comes in");
  await page.route("**/healthz", async (route) => {
    await site;
    await route.continue();
  });
  // why not pressed as elsewhere: what it asks for is not answered before they leave.
  await page.getByRole("button", { name: say("en", "say:next"), exact: true }).click();
  await expect.poll(() => asked).toContain("HEAD /healthz");
  await page.locator("#leave").dispatchEvent("click");
  await expect.poll(() => asked).toContain("POST /en/leave");
  open.site();
  await page.waitForTimeout(1000);
  open.weather();
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  expect(asked).not.toContain("POST /en/say/words");
});

test("Typing capitals, holding Shift or going back with Tab leaves nothing and nobody; Shift three times by itself leaves", onOnePhone, async ({ page }) => {
  await answerForWeather(page);
  await page.goto("/en/say/words");
  const box = page.getByLabel(say("en", "say:words.label"));
  await box.focus();
  for (const key of ["Shift+M", "Shift+U", "Shift+M", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) await page.keyboard.press(key);
  for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down("Shift");
  await page.keyboard.up("Shift");
  await expect(box).toHaveValue("MUM");
  await expect(page).toHaveURL(/\/say\/words$/);
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
});
