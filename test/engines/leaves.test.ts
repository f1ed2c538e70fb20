import { expect } from "@playwright/test";
import type { Language } from "../journeys/site";
import { test } from "./with-phone";

for (const language of ["en", "ar"] as Language[]) {
  test(`Leaving shows the weather, and Back three times and Forward show none of the words (${language})`, async ({ phone: of }) => {
    const words = "the heron lantern went out";
    const phone = of(language);
    await phone.open(`/${language}/say/words`);
    await phone.write("say:words.label", words);
    await phone.press("say:next");
    await phone.isAt(`/${language}/say/sharing`);
    await phone.open(`/${language}/say/check`);
    await phone.shows(words);
    await phone.press("common:leave.now");
    await phone.shows("Weather");
    for (const move of [phone.back, phone.back, phone.back, phone.forward]) {
      await move();
      expect(await phone.shown(), await phone.run("return location.href")).not.toContain(words);
    }
    await phone.open(`/${language}/say/check`);
    expect(await phone.shown(), "the visit is over").not.toContain(words);
    await phone.open(`/${language}/say/words`);
    expect(await phone.shown()).not.toContain(words);
  });
}
