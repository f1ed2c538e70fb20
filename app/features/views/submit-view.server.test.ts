import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aMemberActor, anAuthority, aPhone } from "../../../test/cast/an-authority";
import { sayIt } from "./cast";
import { comeBack } from "./come-back.server";
import { comeBackPage } from "./pages.server";
import { wordsOf } from "./receipt";
import { submitView } from "./submit-view.server";
import { endVisit, readVisit, receiptOf, saveDraft } from "./visit.server";

const words = "  Nobody asked me!! \n\u200F لا أحد سألني 😡  ";
let here: AuthorityFacts;
let elsewhere: AuthorityFacts;

beforeAll(async () => {
  here = await anAuthority();
  elsewhere = await anAuthority();
});

async function counts(authorityId: string) {
  const { read } = await db();
  return {
    views: await read.view.count({ where: { authorityId } }),
    items: await read.inboxItem.count({ where: { authorityId } }),
    events: await read.event.count({ where: { authorityId, name: "view.submitted" } }),
  };
}

describe("saying something", () => {
  test("the words are kept exactly as typed, with an inbox item and an event, and private by default", async () => {
    const { viewId } = await sayIt(here, { words });
    const { read } = await db();
    const view = await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: viewId } } });
    expect(view.words).toBe(words);
    expect(view.sharing).toBe("helpersOnly");
    expect(await read.inboxItem.count({ where: { authorityId: here.id, subjectId: viewId, waitingFor: "unread" } })).toBe(1);
    expect(await read.event.count({ where: { authorityId: here.id, subjectId: viewId, name: "view.submitted" } })).toBe(1);
  });

  test("a thousand taps, reloads, tabs and retries of one draft make one view", async () => {
    const authority = await anAuthority();
    const token = await saveDraft(authority.id, { stage: "none" }, { words: "once" });
    const sendings = Array.from({ length: 1000 }, () => submitView(aPhone(authority), authority, token, { words: "once" }));
    const outcomes = await Promise.all(sendings);
    expect(outcomes.filter((o) => o.ok && !o.again)).toHaveLength(1);
    expect(await counts(authority.id)).toEqual({ views: 1, items: 1, events: 1 });
  });

  test("what is stored holds neither the receipt nor the draft in the clear", async () => {
    const { receipt, viewId } = await sayIt(here, { words: "a secret place" });
    const { read } = await db();
    const view = await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: viewId } } });
    expect(JSON.stringify(view)).not.toContain(receipt);
    await saveDraft(here.id, { stage: "none" }, { words: "half a thought" });
    const visits = await read.visit.findMany({ where: { authorityId: here.id } });
    expect(JSON.stringify(visits)).not.toContain("half a thought");
  });

  test("nothing written is not sent, and leaves nothing behind", async () => {
    const authority = await anAuthority();
    expect(await submitView(aPhone(authority), authority, "x".repeat(43), { words: "  " })).toEqual({ ok: false, why: "nothing-written" });
    expect(await counts(authority.id)).toEqual({ views: 0, items: 0, events: 0 });
  });

  test("a member's view is tied to them only when they say so", async () => {
    const member = await aMemberActor(here);
    const { read } = await db();
    const mine = await sayIt(here, { words: "from me", asMe: true }, member);
    const notMine = await sayIt(here, { words: "not from me" }, member);
    const authorOf = async (id: string) => (await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id } } })).authorId;
    expect(await authorOf(mine.viewId)).toBe(member.personId);
    expect(await authorOf(notMine.viewId)).toBeNull();
  });
});

describe("coming back", () => {
  test("the digits and the words of a receipt open the same view", async () => {
    const { receipt, viewId } = await sayIt(here, { words: "hello" });
    for (const typed of [receipt, wordsOf(receipt, "en").join(" "), wordsOf(receipt, "ar").join(" ")]) {
      const back = await comeBack(here.id, typed);
      const visit = back.ok ? await readVisit(here.id, back.token) : null;
      expect(visit).toMatchObject({ stage: "returned", viewId });
    }
  });
  test("a receipt opens nothing in another authority, and a wrong one gets the same answer", async () => {
    const { receipt } = await sayIt(here, { words: "hello" });
    expect(await comeBack(elsewhere.id, receipt)).toEqual({ ok: false, why: "no-such-receipt" });
    expect(await comeBack(here.id, "123 ".repeat(8))).toEqual({ ok: false, why: "no-such-receipt" });
  });
  test("a phone without the receipt sees nothing, nor does another authority's phone with the view's id", async () => {
    const { viewId } = await sayIt(here, { words: "hello" });
    expect(await comeBackPage(aPhone(here), viewId)).toBeNull();
    expect(await comeBackPage(aPhone(elsewhere), viewId, viewId)).toBeNull();
  });
  test("leaving ends what the phone held at once", async () => {
    const { receipt } = await sayIt(here, { words: "hello" });
    const back = await comeBack(here.id, receipt);
    if (!back.ok) throw new Error(back.why);
    await endVisit(here.id, back.token);
    expect((await readVisit(here.id, back.token)).stage).toBe("none");
  });
  test("a draft is gone after a day, at the latest when somebody else writes", async () => {
    const authority = await anAuthority();
    setClock(new Date(Date.now() - 25 * 3_600_000));
    const old = await saveDraft(authority.id, { stage: "none" }, { words: "half a thought" });
    setClock(undefined);
    expect((await readVisit(authority.id, old)).stage).toBe("none");
    await saveDraft(authority.id, { stage: "none" }, { words: "somebody else" });
    const { read } = await db();
    expect(await read.visit.count({ where: { authorityId: authority.id } })).toBe(1);
  });
  test("sending again shows the same receipt, and a sent draft can no longer be changed", async () => {
    const { token, receipt } = await sayIt(here, { words: "hello" });
    expect(receiptOf(token, here.id).receipt).toBe(receipt);
    expect((await readVisit(here.id, token)).stage).toBe("sent");
    const next = await saveDraft(here.id, await readVisit(here.id, token), { words: "another" });
    expect(next).not.toBe(token);
  });
});
