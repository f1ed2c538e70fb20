import { beforeAll, describe, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { replyToView } from "~/features/views/reply-to-view.server";
import { submitView } from "~/features/views/submit-view.server";
import type { Draft } from "~/features/views/view";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";

let here: AuthorityFacts;

beforeAll(async () => {
  here = await anAuthority();
  await aStaffActor(here, "ruth");
});

async function sent(draft: Draft) {
  const { viewId } = await sayIt(here, draft);
  const { read } = await db();
  const where = { authorityId: here.id };
  const [view, item, concerns, matches] = await Promise.all([
    read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: viewId } } }),
    read.inboxItem.findFirstOrThrow({ where: { ...where, subjectId: viewId, waitingFor: "unread" } }),
    read.concern.findMany({ where: { ...where, viewId } }),
    read.worryMatch.findMany({ where: { ...where, subjectId: viewId } }),
  ]);
  const alerts = await read.outboxMessage.findMany({ where: { ...where, subjectId: { in: concerns.map((one) => one.id) } } });
  return { viewId, view, item, concerns, matches, alerts };
}

describe("What a young person sends is looked at before it is on disk", () => {
  test.each(["no", "unsure"] as const)("'are you safe right now?' answered with %s always alerts the lane, whatever the words", async (safeNow) => {
    const { item, concerns, alerts } = await sent({ words: "I like the new garden.", safeNow });
    expect([item.readFirst, concerns.length, alerts.length > 0]).toEqual([true, 1, true]);
  });

  test("a worry in the words alerts the lane, says where it was, and changes nothing of the words", async () => {
    const words = "my mum hits me and i dont want to go home 😔";
    const { view, item, concerns, matches, alerts } = await sent({ words });
    expect([view.words, item.readFirst, concerns.length, alerts.length > 0]).toEqual([words, true, 1, true]);
    expect(concerns[0]?.lockedWords).toBe(words);
    expect(matches.length).toBeGreaterThan(0);
    for (const { start, end } of matches) expect(words.slice(start, end).length).toBeGreaterThan(0);
    expect(JSON.stringify(alerts)).not.toContain("hits me");
  });

  test("ordinary words wait in their turn and alert nobody", async () => {
    const { item, concerns, matches, alerts } = await sent({ words: "The food is good and my room is nice.", safeNow: "yes" });
    expect([item.readFirst, concerns.length, matches.length, alerts.length]).toEqual([false, 0, 0, 0]);
  });

  test("words in a language that it does not know are read first, and alert nobody by themselves", async () => {
    const { item, concerns } = await sent({ words: "أحب بيتي الجديد كثيرا", language: "ar" });
    expect([item.readFirst, concerns.length]).toEqual([true, 0]);
  });

  test("a second tap raises no second concern", async () => {
    const token = await saveDraft(here.id, { stage: "none" }, { words: "he hurts me at night", language: "en" });
    const visit = await readVisit(here.id, token);
    if (visit.stage !== "writing") throw new Error("The draft was not kept.");
    const { read } = await db();
    const before = await read.concern.count({ where: { authorityId: here.id } });
    await Promise.all([1, 2, 3].map(() => submitView(aPhone(here), here, token, visit.draft)));
    expect(await read.concern.count({ where: { authorityId: here.id } })).toBe(before + 1);
  });

  test("a worry in a reply alerts the lane too", async () => {
    const { viewId } = await sayIt(here, { words: "The food is good." });
    const reply = { words: "i want to kill myself", once: newToken(), language: "en" };
    expect(await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, reply)).toEqual({ ok: true });
    const { read } = await db();
    const [concern] = await read.concern.findMany({ where: { authorityId: here.id, viewId } });
    expect(concern?.lockedWords).toBe(reply.words);
    const item = await read.inboxItem.findFirstOrThrow({ where: { authorityId: here.id, subjectKind: "reply", subjectId: concern?.subjectId ?? "" } });
    expect(item.readFirst).toBe(true);
  });

  test("a worry in a reply never alerts somebody whom its author does not want to read it", async () => {
    const theo = await aStaffActor(here, "sam", ["safeguardingLead"]);
    const { viewId } = await sayIt(here, { words: "The food is good.", never: [theo.personId] });
    const reply = { words: "i want to kill myself", once: newToken(), language: "en" };
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, reply);
    const { read } = await db();
    const concern = await read.concern.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
    const alerts = await read.outboxMessage.findMany({ where: { authorityId: here.id, subjectId: concern.id } });
    expect(alerts.length).toBeGreaterThan(0);
    expect(alerts.map((one) => one.toPersonId)).not.toContain(theo.personId);
  });
});
