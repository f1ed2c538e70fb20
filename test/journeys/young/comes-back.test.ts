import { expect, test } from "@playwright/test";
import { press } from "../press";
import { isSound, type Language, passphrase, pressNamed, say, saySomething, staysHome } from "../site";

for (const language of ["en", "ar"] as Language[]) {
  test(`A young person comes back with their receipt, and each thing that they can do is two taps away (${language})`, async ({ page }, { project }) => {
    const sound = async () => (project.use.javaScriptEnabled === false ? undefined : isSound(page));
    const foreign: string[] = [];
    staysHome(page, foreign);
    const words = "I told three people about the lantern.";
    const receipt = await saySomething(page, language, words);
    await page.context().clearCookies();

    await page.goto(`/${language}/back`);
    const type = (text: string) => page.getByLabel(say(language, "views:receipt.label")).fill(text);
    await type("123456789012345678901234");
    await pressNamed(page, "views:receipt.open", language);
    await expect(page.getByText(say(language, "views:receipt.no-such-receipt")).first()).toBeVisible();
    await expect(page.locator(".error-summary"), "what is wrong is read first (R15)").toBeFocused();
    await press(page.getByRole("link", { name: say(language, "back:lost.link") }));
    await expect(page.getByRole("heading", { level: 1, name: say(language, "back:lost.title") })).toBeVisible();
    await page.goto(`/${language}/back`);
    // The digits of a phone that writes Persian ones.
    await type(receipt.digits.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))));
    await pressNamed(page, "views:receipt.open", language);

    /** From the view's own page: one tap opens, one does it. More than two fail, since nothing else is pressed between. */
    const inTwoTaps = async (door: string, button?: string) => {
      await expect(page).toHaveURL(/\/back\/view(\?|$)/);
      await press(page.getByRole("link", { name: say(language, door) }));
      if (button) await pressNamed(page, button, language);
    };
    const goBack = () => press(page.getByRole("link", { name: say(language, "views:back"), exact: true }));

    await expect(page.getByRole("heading", { level: 1, name: say(language, "views:state.waiting.title") })).toBeVisible();
    await sound();
    await inTwoTaps("back:can.sharing", "back:sharing.choose.wordsWithName");
    await expect(page.getByText(say(language, "views:pickedName.empty")).first()).toBeVisible();
    await page.goto(`/${language}/back/view`);
    await inTwoTaps("back:can.sharing", "back:sharing.choose.countedOnly");
    // The page goes on where it says what was just chosen: who hears it would else hear its beginning, as it was before.
    const chosen = say(language, "back:can.now", { now: say(language, "views:sharing.countedOnly.label") });
    await expect(page.locator(":target")).toContainText(chosen);
    await expect(page.getByText(say(language, "views:sharing.countedOnly.label"))).toBeVisible();
    await inTwoTaps("back:can.keeping", "back:keeping.forMe.choose");
    await expect(page.locator(":target")).toContainText(say(language, "back:keeping.forMe.label"));
    await inTwoTaps("back:can.advocate", "back:advocate.go");
    await expect(page.getByText(say(language, "back:advocate.asked")).first()).toBeVisible();
    await page.goto(`/${language}/back/view`);

    await inTwoTaps("back:can.copy");
    for (const form of ["txt", "html", "json"]) {
      const copy = await page.request.get((await page.locator(`a[href*="copy.${form}"]`).getAttribute("href")) ?? "");
      expect(copy.headers()["content-disposition"]).toContain("attachment");
      expect(await copy.text()).toContain(words);
    }
    await goBack();
    await page.getByLabel(say(language, "views:talk.label")).fill("and one more thing");
    await pressNamed(page, "views:talk.send", language);
    await expect(page.getByText("and one more thing")).toBeVisible();

    await inTwoTaps("back:can.takeBack");
    await press(page.getByRole("link", { name: say(language, "back:takeBack.keep") }));
    await expect(page.getByText(words).first(), "asked first: nothing is gone yet").toBeVisible();
    await inTwoTaps("back:can.takeBack", "views:can.takeBackYes");
    await expect(page.getByRole("heading", { level: 1, name: say(language, "views:state.takenBack.title") })).toBeVisible();
    expect(await page.content()).not.toContain(words);
    expect(foreign).toEqual([]);
  });
}

test("A member sees who read it, what was covered and why, says that it was sorted wrong, and opens it again with not really", async ({ page }, {
  project,
}) => {
  // Each of the two has an answered view of their own, so that both runs find it as it was. What Dee said stays as it is: no-barrier looks at it.
  const scripts = project.use.javaScriptEnabled !== false;
  const { language, nickname, words, covered } = scripts
    ? { language: "en" as Language, nickname: "comet", words: "I heard from my brother that Tobias had left.", covered: "Tobias" }
    : { language: "ar" as Language, nickname: "yusuf", words: "أخبروني قبل أن يرحل سامر، لا بعد ذلك.", covered: "سامر" };
  const text = (key: string) => say(language, key);
  await page.goto(`/${language}/sign-in`);
  await page.getByLabel(text("people:nickname.yours")).fill(nickname);
  await page.getByLabel(text("people:passphrase.yours")).fill(passphrase);
  await pressNamed(page, "people:signIn.go", language);
  await expect(page).toHaveURL(/\/mine$/);
  await press(
    page
      .locator("li", { hasText: text("people:mine.state.answered") })
      .getByRole("button")
      .first(),
  );

  await expect(page.getByRole("heading", { level: 1, name: text("views:state.answered.title") })).toBeVisible();
  await expect(page.locator("blockquote").filter({ hasText: words }).first(), "the words as they were said").toBeVisible();
  await expect(page.locator("mark").first()).toHaveText(covered);
  const asOthersSee = page.locator(".cover").first();
  await expect(asOthersSee, "why it is covered").toContainText(text("views:cover.name"));
  await expect(
    page
      .getByText(
        text("views:happened.read")
          .replace(/\{\{.*/, "")
          .trim(),
      )
      .first(),
    "who read it",
  ).toBeVisible();

  await pressNamed(page, "views:theme.object", language);
  await expect(page.getByText(text("views:theme.objected"))).toBeVisible();
  await pressNamed(page, "views:verdict.notReally.button", language);
  await expect(page.getByRole("heading", { level: 1, name: text("views:state.reopened.title") })).toBeVisible();
  const [isOpen = ""] = say(language, "back:next.notAnswered.since", { day: "DAY" }).split("DAY");
  await expect(page.locator(".step-now").getByText(isOpen.trim()), "what is so already is not called the next").toBeVisible();
  if (scripts) await isSound(page);
  await pressNamed(page, "views:verdict.answersIt.button", language);
  await expect(page.getByRole("heading", { level: 1, name: text("views:state.settled.title") })).toBeVisible();
});
