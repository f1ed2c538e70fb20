import { afterEach, describe, expect, test } from "vitest";
import type { Role } from "~/platform/actor";
import { setClock } from "~/platform/clock";
import { factsOf, type Language } from "~/platform/i18n/languages";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { checkSiteText } from "./check-site-text.server";
import { languagePage, languagesPage } from "./pages.server";
import { signOffLanguage } from "./sign-off-language.server";
import { forgetSignOffs, isSignedOff } from "./signed-off.server";
import { siteTexts } from "./site-texts.server";
import { takeFile } from "./take-file.server";
import { hashOf, withChecks } from "./text-check";

const arabic = "ar" satisfies Language;
const first = () => siteTexts(arabic)[0] ?? { key: "", english: "", text: "" };
const right = (text = first()) => ({ key: text.key, textHash: hashOf(text), verdict: "right" as const, suggestion: "" });

afterEach(() => setClock(undefined));

describe("A check of a text", () => {
  test("is kept, and a later one counts", async () => {
    const authority = await anAuthority();
    const omar = await aStaffActor(authority, "sam", ["translator"]);
    // Also where all come within one thousandth of a second.
    setClock(new Date());
    for (let n = 0; n < 4; n++) {
      expect(await checkSiteText(omar, arabic, { ...right(), verdict: "shouldBe", suggestion: "أفضل" })).toEqual({ ok: true });
      expect((await languagePage(authority, arabic, null))?.rows[0]).toMatchObject({ state: "shouldBe", suggestion: "أفضل" });
      expect(await checkSiteText(omar, arabic, right())).toEqual({ ok: true });
      expect((await languagesPage(authority)).find(({ code }) => code === arabic)).toMatchObject({ right: 1, shouldBe: 0 });
    }
  });

  test("is of the text as it stands and its English: when either changes it is unchecked", () => {
    const text = { key: "a:b", english: "Next", text: "التالي" };
    const check = { key: "a:b", textHash: hashOf(text), isRight: true, suggestion: null, at: new Date() };
    expect(withChecks([text], [check])[0]?.state).toBe("right");
    expect(withChecks([{ ...text, text: "بعد" }], [check])[0]?.state).toBe("unchecked");
    expect(withChecks([{ ...text, english: "Go on" }], [check])[0]?.state).toBe("unchecked");
  });

  test("is not taken of a text that changed meanwhile, nor of one that is not there", async () => {
    const omar = await aStaffActor(await anAuthority(), "sam", ["translator"]);
    expect(await checkSiteText(omar, arabic, { ...right(), textHash: "0".repeat(64) })).toEqual({ ok: false, why: "changed" });
    expect(await checkSiteText(omar, arabic, { ...right(), key: "no:such" })).toEqual({ ok: false, why: "not-found" });
  });

  test.each<Role>(["moderator", "participationWorker", "leader", "administrator", "worker"])("may not be made by a %s", async (role) => {
    const other = await aStaffActor(await anAuthority(), "sam", [role]);
    expect(await checkSiteText(other, arabic, right())).toEqual({ ok: false, why: "not-yours" });
    expect(await signOffLanguage(other, arabic)).toEqual({ ok: false, why: "not-yours" });
  });
});

describe("A language", () => {
  test("is not signed off while one text is unchecked, and then says who and when", async () => {
    const authority = await anAuthority();
    const omar = await aStaffActor(authority, "sam", ["translator"]);
    const texts = siteTexts(arabic);
    const lines = texts.slice(1).map((text) => ({ ...text, verdict: "right" as const, shouldBe: "" }));
    expect(await takeFile(authority.id, arabic, "Amina", lines)).toEqual({ kept: texts.length - 1, changed: [] });
    expect(await signOffLanguage(omar, arabic)).toEqual({ ok: false, why: "not-all-right" });
    expect(await isSignedOff(authority.id, arabic)).toBe(false);
    await checkSiteText(omar, arabic, right());
    expect(await signOffLanguage(omar, arabic)).toEqual({ ok: true });
    expect((await languagePage(authority, arabic, null))?.signedOff).toMatchObject({ by: "Sam Okoro" });
    expect(await isSignedOff(authority.id, arabic)).toBe(true);
    forgetSignOffs();
  });

  test("signed off in one authority is not so in another", async () => {
    expect(await isSignedOff((await anAuthority()).id, arabic)).toBe(false);
    expect(factsOf(arabic).checked).toBeNull();
  });

  test("line of a file about a text that changed since is left out and named", async () => {
    const authority = await anAuthority();
    const line = { ...first(), text: "an older text", verdict: "right" as const, shouldBe: "" };
    expect(await takeFile(authority.id, arabic, "Amina", [line])).toEqual({ kept: 0, changed: [line.key] });
  });
});
