import { describe, expect, test } from "vitest";
import type { Role } from "~/platform/actor";
import { giveTranslationMachine } from "~/platform/translation/machine";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { withdrawView } from "../views/withdraw-view.server";
import { translationsForAuthor, translationsForStaff } from "./pages.server";
import { translateWords } from "./translate-said.server";

const given = { language: "en", byKind: "interpreter" as const, byName: "Amina", words: "I want to see my brother." };

async function anArabicView() {
  const authority = await anAuthority();
  const phone = aPhone(authority);
  const { viewId: id } = await sayIt(authority, { words: "أريد أن أرى أخي.", language: "ar", sharing: "helpersOnly" });
  return { authority, phone, id, sam: await aStaffActor(authority, "sam") };
}

describe("A translation of what was said", () => {
  test("stands beside the words with its maker's name; the words stay as they were", async () => {
    const { sam, phone, id } = await anArabicView();
    const before = await comeBackPage(phone, id, id);
    expect(await translateWords(sam, id, given)).toEqual({ ok: true });
    const after = await comeBackPage(phone, id, id);
    expect(after?.segments).toEqual(before?.segments);
    const mine = await translationsForAuthor(phone, { id, answers: [] });
    expect(mine.words).toMatchObject([{ language: "en", byKind: "interpreter", byName: "Amina", words: given.words }]);
    expect((await translationsForStaff(sam, id)).list).toHaveLength(1);
  });

  test("goes when the words are taken back, and none is written after", async () => {
    const { sam, phone, id } = await anArabicView();
    await translateWords(sam, id, given);
    await withdrawView(phone, { id, proven: id });
    expect((await translationsForAuthor(phone, { id, answers: [] })).words).toEqual([]);
    expect(await translateWords(sam, id, given)).toEqual({ ok: false, why: "not-found" });
  });

  test.each<Role>(["leader", "administrator", "translator", "complaintsOfficer", "safeguardingLead"])("may not be written by a %s", async (role) => {
    const { authority, id } = await anArabicView();
    const other = await aStaffActor(authority, "helen", [role]);
    expect(await translateWords(other, id, given)).toEqual({ ok: false, why: "not-yours" });
  });

  test.each<Role>(["leader", "administrator", "translator"])("is not seen by a %s, who may not read the words", async (role) => {
    const { authority, sam, id } = await anArabicView();
    await translateWords(sam, id, given);
    const other = await aStaffActor(authority, "helen", [role]);
    expect((await translationsForStaff(other, id)).list).toEqual([]);
  });

  test("may not be written or seen from another authority", async () => {
    const { sam, id } = await anArabicView();
    await translateWords(sam, id, given);
    const stranger = await aStaffActor(await anAuthority(), "sam");
    expect(await translateWords(stranger, id, given)).toEqual({ ok: false, why: "not-found" });
    expect((await translationsForStaff(stranger, id)).list).toEqual([]);
  });

  test("is made by a machine only where the site was given one, under the machine's name", async () => {
    const { sam, phone, id } = await anArabicView();
    const asked = { ...given, byKind: "machine" as const, byName: "", words: "" };
    expect(await translateWords(sam, id, asked)).toEqual({ ok: false, why: "no-machine" });
    giveTranslationMachine({ name: "Our own machine", translate: async (words, from, to) => `${from}>${to}: ${words}` });
    try {
      expect(await translateWords(sam, id, asked)).toEqual({ ok: true });
    } finally {
      giveTranslationMachine(null);
    }
    const { words } = await translationsForAuthor(phone, { id, answers: [] });
    expect(words).toMatchObject([{ byKind: "machine", byName: "Our own machine", words: "ar>en: أريد أن أرى أخي." }]);
  });
});
