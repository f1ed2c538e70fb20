import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { translator } from "~/platform/i18n/words.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { recordDecision } from "../inbox/wait.server";
import { sayIt } from "./cast";
import { copyOf } from "./copy.server";
import { copyHtml } from "./copy-html.server";
import { copySections } from "./copy-sections";
import { replyToView } from "./reply-to-view.server";
import { withdrawView } from "./withdraw-view.server";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});

/** A view with a canary in every field that somebody's words or choices can be in; gives them all. */
async function full(mark: string, reader: string) {
  const canary = (what: string) => `${mark}-${what}`;
  const { viewId } = await sayIt(here, {
    words: `${canary("said")} <b> & "so on"`,
    helpedBy: canary("helper"),
    sharing: "wordsWithName",
    pickedName: canary("name"),
  });
  await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: canary("reply"), once: newId().padEnd(43, "x"), language: "en" });
  const own = { authorityId: here.id, viewId };
  const at = now();
  await change({ kind: "system", authorityId: here.id }, "view.filled", viewId, async (tx) => {
    await tx.view.update({
      where: { authorityId_id: { authorityId: here.id, id: viewId } },
      data: { topic: canary("topic"), cards: [canary("card")], ageBand: canary("age") },
    });
    const made = await recordDecision(tx, {
      authorityId: here.id,
      subjectKind: "view",
      subjectId: viewId,
      outcome: "declined",
      reason: canary("reason"),
      decidedById: reader,
      sawDecisionId: null,
    });
    await tx.reading.create({ data: { ...own, id: newId(), personId: reader, at } });
    await tx.cover.create({ data: { ...own, id: newId(), start: 0, end: 4, reason: "name", coveredById: reader, at } });
    const themeId = newId();
    await tx.theme.create({ data: { authorityId: here.id, id: themeId, name: canary("theme"), createdAt: at } });
    await tx.viewTheme.create({ data: { ...own, themeId, at } });
    const answerId = newId();
    await tx.answer.create({ data: { authorityId: here.id, id: answerId, words: canary("answer"), byId: reader, onDay: "2026-11-20" } });
    await tx.answeredView.create({ data: { ...own, answerId } });
    await tx.answerTranslation.create({
      data: { authorityId: here.id, answerId, language: "ar", words: canary("answered"), byKind: "worker", byName: canary("translator"), at },
    });
    await tx.wordsTranslation.create({
      data: { ...own, id: newId(), language: "en", words: canary("translation"), byKind: "interpreter", byName: canary("interpreter"), at },
    });
    await tx.compliment.create({ data: { ...own, forName: canary("thanked") } });
    await tx.viewFile.create({ data: { ...own, id: newId(), kind: "photo", type: "image/webp", bytes: Buffer.from(canary("photo")) } });
    if (made.ok) await tx.secondLook.create({ data: { ...own, id: newId(), decisionId: made.id, askedOn: "2026-11-21" } });
  });
  const parts = "said helper name reply topic card age reason theme answer answered translator translation interpreter thanked".split(" ");
  return { viewId, canaries: parts.map(canary), photo: Buffer.from(canary("photo")).toString("base64") };
}

describe("a copy", () => {
  test("as data, as a page and as text holds all of its author's rows and none of anybody else's", async () => {
    const priya = await aStaffActor(here, "priya");
    const mine = await full("walnut", priya.personId);
    const theirs = await full("pelican", priya.personId);
    const copy = await copyOf(aPhone(here), mine.viewId, mine.viewId);
    if (!copy) throw new Error("no copy");
    const sections = copySections(copy, translator("en", "views"));
    const forms = {
      data: JSON.stringify(copy),
      page: copyHtml(copy, sections, { title: "Mine", language: "en", direction: "ltr" }),
      text: sections.flatMap(({ title, lines }) => [title, ...lines]).join("\n"),
    };
    for (const [form, text] of Object.entries(forms)) {
      expect(
        mine.canaries.filter((canary) => !text.includes(canary)),
        `missing in ${form}`,
      ).toEqual([]);
      expect(text.includes("pelican") || text.includes(theirs.photo), `somebody else's in ${form}`).toBe(false);
      expect(text, `a reader by their role in ${form}`).toContain(form === "data" ? "Moderator" : translator("en", "views")("person.reads"));
      expect(text, `the second look in ${form}`).toContain("2026-11-21");
    }
    expect(forms.data + forms.page).toContain(mine.photo);
    expect(forms.page).not.toContain("<b>");
    expect(forms.page).not.toContain("<script");
    expect(forms.data).not.toMatch(/receiptHash|sendKeyHash|personId|Priya/);
  });

  test("is nobody else's: not without the receipt, not in another authority", async () => {
    const { viewId } = await sayIt(here, { words: "hello" });
    expect(await copyOf(aPhone(here), viewId)).toBeNull();
    expect(await copyOf(aPhone(await anAuthority()), viewId, viewId)).toBeNull();
  });

  test("of a view that was taken back holds no words any more", async () => {
    const { viewId, canaries } = await full("acorn", "somebody");
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    const left = JSON.stringify(await copyOf(aPhone(here), viewId, viewId));
    const own = canaries.filter((canary) => !/answer|answered|translator|reason|thanked|age$/.test(canary));
    expect(own.filter((canary) => left.includes(canary))).toEqual([]);
  });
});
