import { beforeAll, describe, expect, test } from "vitest";
import type { Actor, MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newToken, tokenHash } from "~/platform/seal.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { flagWord } from "../jargon/flag-word.server";
import { addLine } from "../offers/add-line.server";
import { decideOnSuggestion } from "../offers/decide-on-suggestion.server";
import { startOffer } from "../offers/start-offer.server";
import { suggestWords } from "../offers/suggest-words.server";
import { readAndSecond } from "./cast";
import { decideOnWaiting } from "./decide-on-waiting.server";
import { whatBecameOfMyWords } from "./my-words.server";
import { waitingPage } from "./pages.server";
import { undoDecision } from "./undo-decision.server";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
let ruby: StaffActor;
let dee: MemberActor;
const secret = "my nan calls it visiting";

beforeAll(async () => {
  here = await anAuthority();
  [sam, priya, ruby] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya"), await aStaffActor(here, "sam", ["moderator"])];
  dee = await aMemberActor(here, "dee");
  await change({ kind: "system", authorityId: here.id }, "way.chosen", dee.personId, (tx) =>
    tx.channel.create({ data: { authorityId: here.id, personId: dee.personId, kind: "email", sealedAddress: "sealed", changedAt: new Date() } }),
  );
});

async function aFlag(actor: Actor) {
  const once = newToken();
  await flagWord(actor, here, { term: "contact time" }, { feeling: "sad", instead: secret, language: "en", once });
  return (await (await db()).read.jargonFlag.findFirstOrThrow({ where: { authorityId: here.id, sendKeyHash: tokenHash(`flag/${once}`) } })).id;
}
async function decide(
  id: string,
  outcome: "allowed" | "held" | "declined" | "returned",
  reason: string | null = null,
  kind: "jargonFlag" | "suggestion" = "jargonFlag",
) {
  const latest = await latestOn(id);
  return decideOnWaiting(priya, { kind, id }, { outcome, reason, sawDecisionId: latest?.id ?? null });
}
const latestOn = async (id: string) =>
  (await db()).read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: id }, orderBy: [{ at: "desc" }, { id: "desc" }] });
const mine = async (id: string, actor = dee) => (await whatBecameOfMyWords(actor, here)).find((one) => one.id === id);
const told = async (subjectId: string) => (await db()).read.outboxMessage.findMany({ where: { authorityId: here.id, subjectId } });

describe("What became of what I said of a word or a promise", () => {
  test("where they heard it alone waits to be read, is read by a moderator, and comes back to whoever said it", async () => {
    const once = newToken();
    await flagWord(dee, here, { term: "contact time" }, { feeling: "sad", heardWhere: "in my review", language: "en", once });
    const { id } = await (await db()).read.jargonFlag.findFirstOrThrow({ where: { authorityId: here.id, sendKeyHash: tokenHash(`flag/${once}`) } });
    expect(await waitingPage(priya, "jargonFlag", id)).toMatchObject({ words: "", heardWhere: "in my review", waiting: [{ waitingFor: "unread" }] });
    expect(await mine(id)).toMatchObject({ about: "contact time", waits: { when: "by" } });
  });

  test("is read by nobody else: not by another member, not by the same person in another authority, and never holds the words", async () => {
    const id = await aFlag(dee);
    await decide(id, "declined", "It names somebody.");
    expect(await mine(id, await aMemberActor(here, "yusuf"))).toBeUndefined();
    const elsewhere = await anAuthority();
    expect(await whatBecameOfMyWords({ ...dee, authorityId: elsewhere.id }, elsewhere)).toEqual([]);
    expect(JSON.stringify(await whatBecameOfMyWords(dee, here))).not.toContain(secret);
  });

  test("says by which day it is read, then each decision with its reason", async () => {
    const id = await aFlag(dee);
    expect(await mine(id)).toMatchObject({ about: "contact time", waits: { when: "by" }, decision: null });
    for (const [outcome, reason] of [
      ["held", "We ask somebody first."],
      ["declined", "It names somebody."],
      ["returned", "Please leave out the name."],
      ["allowed", null],
    ] as const) {
      expect(await decide(id, outcome, reason)).toEqual({ ok: true });
      expect(await mine(id)).toMatchObject({ waits: null, decision: { outcome, reason, agreed: false } });
    }
  });

  test("a decision that was taken back is no decision: it waits to be read again", async () => {
    const id = await aFlag(dee);
    await decide(id, "declined", "By mistake.");
    expect((await undoDecision(priya, { kind: "jargonFlag", id }, (await latestOn(id))?.id ?? "")).ok).toBe(true);
    expect(await mine(id)).toMatchObject({ waits: { when: "by" }, decision: null });
    expect(JSON.stringify(await mine(id))).not.toContain("By mistake");
  });

  test("tells its author that there is news, with no words in the message, and again when a second person agrees", async () => {
    const id = await aFlag(dee);
    await decide(id, "held", "We ask somebody first.");
    expect(await told(id)).toMatchObject([{ toPersonId: dee.personId, notice: "news" }]);
    expect((await readAndSecond(ruby, { kind: "jargonFlag", id }, { decisionId: (await latestOn(id))?.id ?? "", agrees: true })).ok).toBe(true);
    expect(await told(id)).toHaveLength(2);
    expect(await mine(id)).toMatchObject({ decision: { outcome: "held", agreed: true } });
    const all = JSON.stringify(await told(id));
    for (const words of [secret, "We ask", "contact time"]) expect(all).not.toContain(words);
  });

  test("tells nobody of what a phone said that is signed in nowhere, nor when the decision was refused", async () => {
    const nobodys = await aFlag(aPhone(here));
    await decide(nobodys, "allowed");
    expect(await told(nobodys)).toEqual([]);
    expect(await mine(nobodys)).toBeUndefined();
    const id = await aFlag(dee);
    const outcome = { outcome: "allowed" as const, reason: null, sawDecisionId: null };
    expect((await decideOnWaiting(sam, { kind: "jargonFlag", id }, outcome)).ok).toBe(false);
    const stranger = await aStaffActor(await anAuthority(), "priya");
    expect((await decideOnWaiting(stranger, { kind: "jargonFlag", id }, outcome)).ok).toBe(false);
    expect(await told(id)).toEqual([]);
  });

  test("of a promise: what was decided on showing it, and what the promise says since", async () => {
    const offer = await startOffer(sam, { title: "Our offer" });
    const key = offer.ok ? offer.key : "";
    const line = await addLine(sam, key, { section: "Home", text: "We visit.", mustByLaw: false });
    const { read } = await db();
    await suggestWords(dee, here, { offerKey: key, lineId: line.ok ? line.lineId : "" }, { words: "We visit when we said.", language: "en", once: newToken() });
    const { id } = await read.offerSuggestion.findFirstOrThrow({ where: { authorityId: here.id } });
    await decide(id, "allowed", null, "suggestion");
    expect(await mine(id)).toMatchObject({ about: "We visit.", decision: { outcome: "allowed" }, taken: null });
    const before = (await told(id)).length;
    expect(await decideOnSuggestion(sam, here, id, { outcome: "acceptedWithChanges", finalWords: "We visit on the day we said." })).toEqual({ ok: true });
    expect(await told(id)).toHaveLength(before + 1);
    expect(await mine(id)).toMatchObject({ taken: { outcome: "acceptedWithChanges", nowSays: "We visit on the day we said." } });
    expect(await decideOnSuggestion(sam, here, id, { outcome: "declined", reason: "Late" })).toMatchObject({ ok: false });
    expect(await told(id)).toHaveLength(before + 1);
  });
});
