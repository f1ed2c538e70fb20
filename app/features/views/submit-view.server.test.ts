import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { tokenHash } from "~/platform/seal.server";
import { aMemberActor, anAuthority, aPhone } from "../../../test/cast/an-authority";
import { sayIt } from "./cast";
import { comeBack } from "./come-back.server";
import { comeBackPage } from "./pages.server";
import { provenView } from "./proof.server";
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
      expect(visit).toMatchObject({ stage: "none", opened: { what: { viewId } } });
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
  test("a receipt opened while something is being written leaves it there; each is over by itself, and leaving ends both", async () => {
    const { receipt, viewId } = await sayIt(here, { words: "hello" });
    const writing = await saveDraft(here.id, { stage: "none" }, { words: "half a thought" });
    const back = await comeBack(here.id, receipt, writing);
    const held = back.ok ? back.token : "";
    const both = { stage: "writing", draft: { words: "half a thought" }, opened: { what: { viewId } } };
    expect(await readVisit(here.id, held)).toMatchObject(both);
    const saved = await saveDraft(here.id, await readVisit(here.id, held), { words: "a whole thought" });
    expect(saved).toBe(held);
    setClock(new Date(Date.now() + 31 * 60_000));
    expect(await readVisit(here.id, held)).toEqual({ stage: "writing", token: writing, draft: { words: "a whole thought" } });
    setClock(new Date(Date.now() + 25 * 3_600_000));
    expect(await readVisit(here.id, held)).toEqual({ stage: "none" });
    setClock(undefined);
    await endVisit(here.id, held);
    const { read } = await db();
    const ids = [held.slice(0, 43), held.slice(43)].map((token) => tokenHash(token));
    expect(await read.visit.count({ where: { authorityId: here.id, id: { in: ids } } })).toBe(0);
  });
  test("something new begun while a receipt is open leaves it open, with a receipt of its own; what was opened before gives way to another", async () => {
    const first = await sayIt(here, { words: "first" });
    const second = await sayIt(here, { words: "second" });
    const opened = await comeBack(here.id, first.receipt);
    const held = await saveDraft(here.id, await readVisit(here.id, opened.ok ? opened.token : ""), { words: "a third" });
    expect(await provenView(here.id, held)).toBe(first.viewId);
    const other = await comeBack(here.id, second.receipt, held);
    expect(await provenView(here.id, other.ok ? other.token : "")).toBe(second.viewId);
    expect(await provenView(here.id, held), "the cookie before opens nothing any more").toBeNull();
    expect((await readVisit(here.id, other.ok ? other.token : "")).stage).toBe("writing");
  });
  test("a receipt on show stays beside what it opens itself, and is over when another opens something", async () => {
    const mine = await sayIt(here, { words: "mine" });
    const theirs = await sayIt(here, { words: "theirs" });
    const back = await comeBack(here.id, mine.receipt, mine.token);
    expect(await readVisit(here.id, back.ok ? back.token : "")).toMatchObject({ stage: "sent", token: mine.token, opened: { what: { viewId: mine.viewId } } });
    const other = await comeBack(here.id, theirs.receipt, back.ok ? back.token : "");
    expect(await readVisit(here.id, other.ok ? other.token : "")).toMatchObject({ stage: "none", opened: { what: { viewId: theirs.viewId } } });
    expect((await readVisit(here.id, mine.token)).stage).toBe("none");
  });
  test("sending again shows the same receipt, and a sent draft can no longer be changed", async () => {
    const { token, receipt } = await sayIt(here, { words: "hello" });
    expect(receiptOf(token, here.id).receipt).toBe(receipt);
    expect((await readVisit(here.id, token)).stage).toBe("sent");
    const next = await saveDraft(here.id, await readVisit(here.id, token), { words: "another" });
    expect(next).not.toBe(token);
  });
});
