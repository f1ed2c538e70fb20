import { expect } from "@playwright/test";
import type { Language } from "../journeys/site";
import { test } from "./with-phone";

const words = { en: 'The bus is "late" every day.', ar: "الحافلة تتأخر كل يوم، 3 مرات." };

for (const language of ["en", "ar"] as Language[]) {
  test(`A young person says something whole, comes back with the receipt and writes once more (${language})`, async ({ phone: of }) => {
    const phone = of(language);
    const at = (path: string) => phone.isAt(`/${language}${path}`);
    await phone.open(`/${language}/say`);
    await phone.isSound();
    await phone.press("say:topic.wrong");
    await at("/say/words");
    await phone.isSound();
    await phone.write("say:words.label", words[language]);
    await phone.press("say:next");
    await at("/say/sharing");
    await phone.isSound();
    await phone.back();
    await at("/say/words");
    await phone.shows(words[language]);
    await phone.forward();
    await at("/say/sharing");
    await phone.choose("views:sharing.wordsNoName.label");
    await phone.press("say:next");
    await at("/say/now");
    await phone.isSound();
    await phone.choose("say:q.now.yes");
    await phone.press("say:next");
    await at("/say/check");
    await phone.shows(words[language]);
    await phone.shows(phone.text("say:q.now.yes"));
    await phone.isSound();
    await phone.press("say:check.send");
    await at("/say/sent");
    await phone.isSound();
    const groups = await phone.run<string[]>("return [...document.querySelectorAll('.receipt bdi')].map((one) => one.textContent)");
    expect(groups.join("")).toMatch(/^\d{24}$/);

    await phone.forgetCookies();
    await phone.open(`/${language}/back`);
    await phone.isSound();
    await phone.write("views:receipt.label", groups.join(" "));
    await phone.press("views:receipt.open");
    await at("/back/view");
    await phone.shows(words[language]);
    await phone.isSound();
    await phone.write("views:talk.label", "and one more thing");
    await phone.press("views:talk.send");
    await phone.shows("and one more thing");
  });
}
