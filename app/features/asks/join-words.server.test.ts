import { beforeAll, describe, expect, test } from "vitest";
import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { wordRow } from "../jargon/cast";
import { decideOnWaiting } from "../moderation/decide-on-waiting.server";
import { changeSharing } from "../views/change-sharing.server";
import { answerAsk } from "./answer-ask.server";
import { answerReaches } from "./answer-check.server";
import { aViewThatMayBeShown } from "./cast";
import { joinWords } from "./join-words.server";
import type { JoinedKind } from "./joined";
import { answersToMyWords, joinPage } from "./joined-pages.server";
import { askPage } from "./pages.server";
import { publicAsks } from "./public-asks.server";
import { raiseAsk } from "./raise-ask.server";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
let dee: MemberActor;
let flags: { mine: string; nobodys: string; unread: string };
let suggestionId: string;
let meetings: { held: string; planned: string };
let askId: string;

beforeAll(async () => {
  here = await anAuthority();
  [sam, priya, dee] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya"), await aMemberActor(here, "dee")];
  flags = { mine: newId(), nobodys: newId(), unread: newId() };
  suggestionId = newId();
  meetings = { held: newId(), planned: newId() };
  const authorityId = here.id;
  await change({ kind: "system", authorityId }, "words.said", authorityId, async (tx) => {
    const [termId, offerId, sectionId, lineId, groupId] = [newId(), newId(), newId(), newId(), newId()];
    await tx.jargonTerm.create({ data: wordRow(authorityId, { id: termId, key: "contact", term: "contact" }) });
    for (const [id, byId] of [
      [flags.mine, dee.personId],
      [flags.nobodys, null],
      [flags.unread, dee.personId],
    ] as const) {
      await tx.jargonFlag.create({
        data: { authorityId, id, termId, feeling: "angry", instead: "seeing my mum", why: `it sounds cold ${id}`, byId, onDay: "2026-11-01", sendKeyHash: id },
      });
    }
    await tx.offer.create({ data: { authorityId, id: offerId, key: "offer", title: "Our offer" } });
    await tx.offerSection.create({ data: { authorityId, id: sectionId, offerId, order: 1, title: "Home" } });
    await tx.offerLine.create({ data: { authorityId, id: lineId, sectionId, order: 1, text: "We visit." } });
    await tx.offerSuggestion.create({
      data: {
        authorityId,
        id: suggestionId,
        lineId,
        before: "We visit.",
        words: "We visit when we said.",
        byId: dee.personId,
        onDay: "2026-11-02",
        sendKeyHash: suggestionId,
      },
    });
    await tx.channel.create({ data: { authorityId, personId: dee.personId, kind: "email", sealedAddress: "sealed", changedAt: new Date() } });
    await tx.group.create({ data: { authorityId, id: groupId, key: "cicc", name: "Council" } });
    for (const [id, state, on] of [
      [meetings.held, "held", "2026-10-01"],
      [meetings.planned, "planned", "2099-10-01"],
    ] as const) {
      await tx.meeting.create({ data: { authorityId, id, groupId, on, kind: "regular", state } });
    }
  });
  for (const [kind, id] of [
    ["jargonFlag", flags.mine],
    ["jargonFlag", flags.nobodys],
    ["suggestion", suggestionId],
  ] as const) {
    await allow(kind, id);
  }
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "see my mum more" });
  const raised = await raiseAsk(sam, here, { asked: "see my mum", from: "views", views: [viewId], groups: [], language: "en" });
  askId = raised.ok ? raised.id : "";
});

async function allow(kind: "jargonFlag" | "suggestion", id: string, outcome: "allowed" | "held" = "allowed") {
  const latest = await (await db()).read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: id }, orderBy: { at: "desc" } });
  const decided = await decideOnWaiting(priya, { kind, id }, { outcome, reason: outcome === "held" ? "Wait" : null, sawDecisionId: latest?.id ?? null });
  expect(decided.ok).toBe(true);
}
const joined = async () => (await askPage(sam, here, askId))?.joined ?? [];

describe("Joining into an Ask", () => {
  test("offers no phrase that its author has taken back", async () => {
    const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "zebra crossing by the school" });
    const raised = await raiseAsk(sam, here, { asked: "zebra crossing", from: "views", views: [viewId], groups: [], language: "en" });
    const offered = async () => (await joinPage(sam, "jargonFlag", flags.mine))?.asks.find((ask) => raised.ok && ask.id === raised.id)?.asked;
    expect(await offered()).toBe("zebra crossing");
    await changeSharing(aPhone(here), { id: viewId, proven: viewId }, { sharing: "helpersOnly" });
    expect(await offered()).toBeNull();
  });

  test("may not be done with what nobody allowed, what is not there, a meeting that was not held, or without the group's words", async () => {
    expect(await joinWords(sam, askId, { kind: "jargonFlag", id: flags.unread })).toEqual({ ok: false, why: "not-found" });
    expect(await joinPage(sam, "jargonFlag", flags.unread)).toBeNull();
    expect(await joinWords(sam, askId, { kind: "suggestion", id: newId() })).toEqual({ ok: false, why: "not-found" });
    expect(await joinWords(sam, askId, { kind: "meeting", id: meetings.planned, words: "Later" })).toEqual({ ok: false, why: "not-found" });
    expect(await joinWords(sam, askId, { kind: "meeting", id: meetings.held, words: "  " })).toEqual({ ok: false, why: "no-words" });
    expect(await joinWords(sam, newId(), { kind: "jargonFlag", id: flags.mine })).toEqual({ ok: false, why: "not-found" });
    expect(await joined()).toEqual([]);
  });

  test("is for participation workers: not for moderators, leaders, workers, administrators or another authority", async () => {
    for (const role of ["moderator", "leader", "worker", "administrator"] as const) {
      const actor = await aStaffActor(here, "helen", [role]);
      expect(await joinWords(actor, askId, { kind: "jargonFlag", id: flags.mine })).toEqual({ ok: false, why: "role" });
      expect(await joinPage(actor, "jargonFlag", flags.mine)).toBeNull();
    }
    const stranger = await aStaffActor(await anAuthority(), "sam");
    expect(await joinWords(stranger, askId, { kind: "jargonFlag", id: flags.mine })).toEqual({ ok: false, why: "not-found" });
    expect(await joinPage(stranger, "meeting", meetings.held)).toBeNull();
  });

  test("keeps what it was joined from, once each; a meeting's words as the group said them", async () => {
    const from: [JoinedKind, string][] = [
      ["jargonFlag", flags.mine],
      ["jargonFlag", flags.nobodys],
      ["suggestion", suggestionId],
    ];
    for (const [kind, id] of from) expect(await joinWords(sam, askId, { kind, id, words: "not these" })).toEqual({ ok: true });
    expect(await joinWords(sam, askId, { kind: "meeting", id: meetings.held, words: " We miss our mums. " })).toEqual({ ok: true });
    expect(await joinWords(sam, askId, { kind: "jargonFlag", id: flags.mine })).toEqual({ ok: false, why: "joined-already" });
    const all = await joined();
    expect(all.map((one) => [one.kind, one.about]).sort()).toEqual([
      ["jargonFlag", "contact"],
      ["jargonFlag", "contact"],
      ["meeting", "Council"],
      ["suggestion", "We visit."],
    ]);
    expect(all.find((one) => one.kind === "meeting")?.words).toEqual([" We miss our mums. "]);
    expect(JSON.stringify(all)).not.toContain("not these");
  });

  test("copies no words of a young person: they go from the Ask when a moderator holds them, and come back", async () => {
    await allow("suggestion", suggestionId, "held");
    const words = async () => (await joined()).find((one) => one.kind === "suggestion");
    expect(await words()).toMatchObject({ about: null, words: [] });
    await allow("suggestion", suggestionId);
    expect((await words())?.words).toEqual(["We visit when we said."]);
    const { read } = await db();
    const rows = await read.askQuote.findMany({ where: { authorityId: here.id, askId, fromKind: { not: "meeting" } } });
    expect(rows.map((row) => row.words)).toEqual(["", "", ""]);
    expect(JSON.stringify(await publicAsks(here.id, "2099-01-01"))).not.toContain("sounds cold");
  });

  test("an answer goes to everyone who asked and can be told, once; who gave no way back is counted", async () => {
    expect(await answerReaches(here.id, askId)).toMatchObject({ views: 1, youngPeople: 2, noWayBack: 1 });
    const { read } = await db();
    const told = () => read.outboxMessage.count({ where: { authorityId: here.id, toPersonId: dee.personId } });
    const before = await told();
    expect(await answersToMyWords(dee, here, "en")).toEqual([]);
    expect((await answerAsk(sam, here, askId, "We say family time now.")).ok).toBe(true);
    expect((await told()) - before).toBe(1);
    expect(await answersToMyWords(dee, here, "en")).toMatchObject([{ answer: { words: "We say family time now.", put: null }, asked: "see my mum" }]);
    expect(await answersToMyWords(await aMemberActor(here, "yusuf"), here, "en")).toEqual([]);
  });
});
