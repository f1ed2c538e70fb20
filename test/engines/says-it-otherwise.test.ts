import { writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { privateJpeg, privateVoice } from "../cast/private-files";
import type { Language } from "../journeys/site";
import { test } from "./with-phone";

/** How much can be seen of the first that a selector finds, above the line with help and leaving: 1 is all of it. */
const inView = (selector: string) => `const { top, bottom, height } = document.querySelector("${selector}").getBoundingClientRect();
  const end = document.querySelector(".tools").getBoundingClientRect().top;
  return Math.max(0, Math.min(bottom, end) - Math.max(top, 0)) / height`;

for (const language of ["en", "ar"] as Language[]) {
  test(`A photo, a drawing and a voice note are made, seen, heard and sent (${language})`, async ({ phone: of, scripts }, info) => {
    const phone = of(language);
    const count = (selector: string) => expect.poll(() => phone.run(`return document.querySelectorAll("${selector}").length`).catch(() => 0));
    const file = (name: string, bytes: Buffer | Uint8Array) => {
      writeFileSync(info.outputPath(name), bytes);
      return info.outputPath(name);
    };
    await phone.open(`/${language}/say/photo`);
    await phone.choosesFile(file("IMG_0001.JPG", await privateJpeg(6)));
    await phone.press("files:photo.look");
    await count(".kept img").toBe(1);
    expect(await phone.run("const { naturalWidth, naturalHeight } = document.querySelector('.kept img'); return [naturalWidth, naturalHeight]")).toEqual([
      20, 40,
    ]);

    await phone.open(`/${language}/say/drawing`);
    await phone.isSound();
    for (const [times, button] of ["files:way.right", "files:stamp.heart"].entries()) {
      await phone.unfold("files:drawing.buttons");
      await phone.press(button);
      await count("#paper path").toBe(times + 2);
      expect(await phone.run(inView("#paper")), "the paper is what is seen after each part").toBeGreaterThan(0.9);
    }
    if (scripts) {
      for (const pointer of ["mouse", "touch"] as const) await phone.drags("#paper", pointer);
      await count("#paper polyline").toBe(2);
    }
    await phone.press("files:drawing.look");
    await count(".kept img").toBe(1);

    await phone.open(`/${language}/say/voice`);
    await phone.choosesFile(file("voice.webm", await privateVoice("webm", 2)));
    await phone.press("files:voice.look");
    await count(".kept audio").toBe(1);
    await expect.poll(() => phone.run("return document.querySelector('audio').readyState"), "it can be heard").toBeGreaterThan(0);

    await phone.open(`/${language}/say/check`);
    await count(".kept img").toBe(2);
    await phone.isSound();
    await phone.press("say:check.send");
    await phone.isAt(`/${language}/say/sent`);
  });
}

test("A voice note is recorded on the page where the engine can record, and else with the phone's own recorder", async ({ phone: of, scripts }) => {
  const phone = of("en");
  await phone.open("/en/say/voice");
  const records = "return scripts && ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus'].some((type) => MediaRecorder.isTypeSupported(type))";
  const can = await phone.run<boolean>(records.replace("scripts", String(scripts)));
  expect(await phone.run("return document.getElementById('recorder').checkVisibility()")).toBe(can);
  expect(await phone.run("return document.getElementById('file').checkVisibility()")).toBe(true);
  if (!can) return;
  await phone.press("files:record.start");
  await phone.shows("0:01");
  await phone.press("files:record.stop");
  await expect.poll(() => phone.run("return document.querySelector('.kept audio')?.readyState").catch(() => 0)).toBeGreaterThan(0);
});
