import { expect, type Page, test } from "@playwright/test";
import { press } from "../press";
import { say } from "../site";

type Voices = readonly { lang: string; localService: boolean }[];
type Spoken = { text: string; lang: string; onend: () => void };
type StandIn = { voices: Voices; said: Spoken[]; stopped: number; come(voices: Voices): void };
declare const voice: StandIn;

/** Voices in place of the device's: what is said with them is kept, and each sentence ends when the test says so. */
async function withVoices(page: Page) {
  await page.addInitScript(() => {
    const standIn = {
      voices: [] as Voices,
      said: [] as Spoken[],
      stopped: 0,
      onvoiceschanged: () => undefined as unknown,
      getVoices: () => standIn.voices,
      speak: (one: Spoken) => standIn.said.push(one),
      cancel: () => standIn.stopped++,
      come(voices: Voices) {
        standIn.voices = voices;
        standIn.onvoiceschanged();
      },
    };
    class Utterance {
      constructor(readonly text: string) {}
    }
    for (const [name, value] of Object.entries({ voice: standIn, speechSynthesis: standIn, SpeechSynthesisUtterance: Utterance }))
      Object.defineProperty(globalThis, name, { value });
  });
}

test("A page is read aloud by a voice of the phone itself in the page's language, may be stopped, and is silent once somebody leaves; else there is no button", async ({
  page,
}, { project }) => {
  const hasScripts = project.use.javaScriptEnabled !== false;
  if (hasScripts) await withVoices(page);
  const box = page.locator("#aloud");
  const come = (...voices: Voices) => page.evaluate((all) => voice.come(all), voices);
  for (const [language, tag] of [
    ["ar", "ar-SA"],
    ["cy", "cy_GB"],
    ["ckb", "ckb"],
    ["ps", "ps-AF"],
    ["ti", "ti-ER"],
    ["easy", "en-US"],
    ["en", "en-GB"],
  ] as const) {
    await page.goto(`/${language}/private`);
    await expect(box, "no voice, no button").toBeHidden();
    if (!hasScripts) continue;
    await come({ lang: tag, localService: false }, { lang: "fr-FR", localService: true });
    await expect(box, "a voice elsewhere, or of another language").toBeHidden();
    await come({ lang: tag, localService: true });
    await expect(box, `${language}: a voice that came late`).toBeVisible();
  }
  if (!hasScripts) return;

  const said = () => page.evaluate(() => voice.said.map(({ text }) => text));
  const stopped = () => page.evaluate(() => voice.stopped);
  const ends = () => page.evaluate(() => voice.said.at(-1)?.onend());
  const button = box.getByRole("button");
  // why not pressed as elsewhere: two taps at once are what is promised.
  await button.dblclick();
  expect(await said(), "a double tap starts it once").toEqual([say("en", "privacy:title")]);
  await come();
  await expect(button, "it can be stopped although the voice is gone").toHaveText(say("en", "common:aloud.stop"));
  await come({ lang: "en-GB", localService: true });
  await ends();
  expect(await said()).toHaveLength(2);
  await press(button);
  await expect(button).toHaveText(say("en", "common:aloud.read"));
  expect(await stopped()).toBe(1);
  await ends();
  expect(await said(), "what was stopped goes no further").toHaveLength(2);

  for (const gone of ["leave", "pagehide"]) {
    const before = await stopped();
    await press(button);
    await page.evaluate((name) => dispatchEvent(new Event(name)), gone);
    expect(await stopped(), gone).toBe(before + 1);
    await expect(button).toHaveText(say("en", "common:aloud.read"));
  }
  await press(button);
  await page.evaluate(() => document.documentElement.classList.add("covered"));
  await ends();
  await expect(box.locator("button"), "a covered page reads no further").toHaveText(say("en", "common:aloud.read"));

  // A name in English within an Arabic page.
  await page.goto("/ar/help");
  await come({ lang: "ar-SA", localService: true }, { lang: "en-GB", localService: true });
  await press(button);
  const inWhat = await page.evaluate(() => {
    for (let last = 0; voice.said.length > last && last < 200; last++) voice.said[last]?.onend();
    return voice.said.map(({ text, lang }) => `${lang} ${text}`);
  });
  expect(inWhat, "each part by a voice of its own language").toContain("en-GB Emergency Duty Team");
  expect(inWhat).toContain(`ar-SA ${say("ar", "help:title")}`);

  await page.goto("/ti/private");
  await come({ lang: "ti-ER", localService: true });
  await press(button);
  for (let nth = 0; nth < 6; nth++) await ends();
  expect(Math.max(...(await said()).map((text) => text.length)), "sentence by sentence, by the full stop of its own script").toBeLessThan(160);
});
