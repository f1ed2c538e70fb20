import { expect } from "@playwright/test";
import { test } from "./with-phone";

/** Everything that a browser can hold for this site, by number. */
const held = `const done = arguments[arguments.length - 1];
  Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) => done(all.map(({ length }) => length)));`;

test("After five minutes without a touch the words are covered, and one tap brings them back", async ({ phone: of, scripts }) => {
  const phone = of("en");
  const words = "nobody looked at this for a while";
  await phone.open("/en/say/words");
  await phone.write("say:words.label", words);
  expect(await phone.shown()).toContain(words);
  if (!scripts) return;
  // why exportFunction: Firefox keeps what a test runs apart from the page, and only this crosses.
  await phone.run(`const page = window.wrappedJSObject ?? window, now = Date.now() + 301000, later = () => now;
    page.Date.now = typeof exportFunction === "function" ? exportFunction(later, page) : later;
    dispatchEvent(new Event("focus"));`);
  await phone.shows(phone.text("common:cover.now"));
  expect(await phone.shown()).not.toContain(words);
  await phone.press("common:cover.now");
  await phone.shows(words);
});

test("Kept on the phone by choice, through no signal, and sent once there is some; then nothing is left", async ({ phone: of, signal, scripts }) => {
  const phone = of("ar");
  await phone.open("/ar/say/words");
  if (!scripts) return expect(await phone.shown()).not.toContain(phone.text("kept:choose.button"));
  await phone.write("say:words.label", "لا إشارة هنا");
  await phone.press("kept:choose.button");
  await phone.shows(phone.text("kept:choose.kept"));
  signal.lose();
  await phone.press("say:next");
  await phone.shows(phone.text("kept:state.waiting"));
  await phone.isSound();
  signal.find();
  await phone.isAt("/ar/say/sent");
  await expect.poll(() => phone.runs(held)).toEqual([0, 0, 0]);
});
