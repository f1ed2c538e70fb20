import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { recordDecision } from "../inbox/wait.server";
import { addLine } from "./add-line.server";
import { decideOnSuggestion } from "./decide-on-suggestion.server";
import { offerDraft, promisePage, suggestionPage } from "./pages.server";
import { publishVersion } from "./publish-version.server";
import { recordProvenance } from "./record-provenance.server";
import { startOffer } from "./start-offer.server";
import { suggestWords } from "./suggest-words.server";

let here: AuthorityFacts;
let sam: StaffActor;
let n = 0;
const once = () => String(n++).padStart(43, "s");

beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
});

async function anOffer(title: string) {
  const offer = await startOffer(sam, { title });
  if (!offer.ok) throw new Error(offer.why);
  const line = await addLine(sam, offer.key, { section: "Money", text: "Assistance is available.", mustByLaw: false });
  if (!line.ok) throw new Error(line.why);
  await publishVersion(sam, here, offer.key);
  return { key: offer.key, lineId: line.lineId };
}

async function aSuggestion(offer: { key: string; lineId: string }, words = "  You get money!!  ") {
  await suggestWords(aPhone(here), here, { offerKey: offer.key, lineId: offer.lineId }, { words, why: "plain", language: "en", once: once() });
  const { read } = await db();
  const said = await read.offerSuggestion.findMany({ where: { authorityId: here.id, lineId: offer.lineId } });
  return said.find((one) => one.words === words)?.id ?? "not kept as it was said";
}

async function allow(id: string) {
  const priya = await aStaffActor(here, "priya");
  await change(priya, "decision.recorded", id, (tx) =>
    recordDecision(tx, {
      authorityId: here.id,
      subjectKind: "suggestion",
      subjectId: id,
      outcome: "allowed",
      decidedById: priya.personId,
      sawDecisionId: null,
    }),
  );
}

describe("from a suggestion to a promise", () => {
  test("a suggestion is kept exactly, and others see it only once a moderator allowed it", async () => {
    const offer = await anOffer("One");
    const id = await aSuggestion(offer);
    expect((await promisePage(here.id, offer.key))?.lines[0]?.suggestions).toEqual([]);
    expect(await suggestionPage(sam, id)).toBeNull();
    await allow(id);
    expect((await promisePage(here.id, offer.key))?.lines[0]?.suggestions[0]?.words).toBe("  You get money!!  ");
  });

  test("an accepted suggestion changes the draft, never what was published, and the next version says who asked", async () => {
    const offer = await anOffer("Two");
    const id = await aSuggestion(offer, "You get money.");
    await allow(id);
    expect(await decideOnSuggestion(sam, here, id, { outcome: "accepted" })).toEqual({ ok: true });
    expect((await promisePage(here.id, offer.key))?.lines[0]?.text).toBe("Assistance is available.");
    expect((await offerDraft(here.id, offer.key))?.sections[0]?.lines[0]?.text).toBe("You get money.");
    expect(await publishVersion(sam, here, offer.key)).toEqual({ ok: true, number: 2 });
    const line = (await promisePage(here.id, offer.key))?.lines[0];
    expect(line?.text).toBe("You get money.");
    expect(line?.askedBy.map(({ kind }) => kind)).toEqual(["suggestion"]);
  });

  test("a declined suggestion keeps its reason for the one who suggested, and changes no line", async () => {
    const offer = await anOffer("Three");
    const id = await aSuggestion(offer, "Free cars.");
    await allow(id);
    await decideOnSuggestion(sam, here, id, { outcome: "declined", reason: "We have no cars." });
    const [shown] = (await promisePage(here.id, offer.key))?.lines[0]?.suggestions ?? [];
    expect(shown).toMatchObject({ outcome: "declined", reason: "We have no cars." });
    expect((await offerDraft(here.id, offer.key))?.sections[0]?.lines[0]?.text).toBe("Assistance is available.");
  });

  test("decided once: the second person changes nothing", async () => {
    const offer = await anOffer("Four");
    const id = await aSuggestion(offer, "Say it plainly.");
    expect(await decideOnSuggestion(sam, here, id, { outcome: "declined", reason: "no" })).toEqual({ ok: true });
    expect(await decideOnSuggestion(sam, here, id, { outcome: "accepted" })).toEqual({ ok: false, why: "someone-decided" });
    expect((await offerDraft(here.id, offer.key))?.sections[0]?.lines[0]?.text).toBe("Assistance is available.");
  });

  test("nothing new means no new version; hours and groups are remembered with the line", async () => {
    const offer = await anOffer("Five");
    expect(await publishVersion(sam, here, offer.key)).toEqual({ ok: false, why: "nothing-new" });
    await recordProvenance(sam, offer.key, offer.lineId, { groupName: "Care Leavers Forum", hours: 12, hoursAtLeast: true });
    await addLine(sam, offer.key, { section: "Money", text: "And a bus pass.", mustByLaw: true });
    await publishVersion(sam, here, offer.key);
    const page = await promisePage(here.id, offer.key);
    expect(page?.lines[0]?.askedBy[0]).toMatchObject({ groupName: "Care Leavers Forum", hours: 12, hoursAtLeast: true });
  });
});

const eventsOf = async (name: string, subjectId?: string) => (await db()).read.event.count({ where: { authorityId: here.id, name, subjectId } });

describe("at the same moment, or once more", () => {
  test("a form that is sent twice adds one line; the same words in another section are another", async () => {
    const offer = await anOffer("Eight");
    const line = { section: "Money", text: "You get a bus pass.", mustByLaw: false };
    const before = await eventsOf("line.added");
    const added = await Promise.all(Array.from({ length: 4 }, () => addLine(sam, offer.key, line)));
    expect(new Set(added.map((one) => one.ok && one.lineId)).size).toBe(1);
    expect(await eventsOf("line.added")).toBe(before + 1);
    await addLine(sam, offer.key, { ...line, section: "Home" });
    expect((await offerDraft(here.id, offer.key))?.sections.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      "Assistance is available.",
      line.text,
      line.text,
    ]);
  });

  test("two who publish at once publish one version", async () => {
    const offer = await anOffer("Nine");
    await addLine(sam, offer.key, { section: "Money", text: "You get a bike.", mustByLaw: false });
    const published = await Promise.all(Array.from({ length: 3 }, () => publishVersion(sam, here, offer.key)));
    expect(published.filter(({ ok }) => ok)).toEqual([{ ok: true, number: 2 }]);
    expect(published.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, why: "nothing-new" }));
  });

  test("what somebody was told is accepted is not replaced by another suggestion for the line as it was; whoever has it before them may put both together", async () => {
    const offer = await anOffer("Ten");
    const [first, second] = [await aSuggestion(offer, "You get money."), await aSuggestion(offer, "You get a bus pass.")];
    for (const id of [first, second]) await allow(id);
    const asItWas = (await suggestionPage(sam, second))?.lineMark;
    expect(await decideOnSuggestion(sam, here, first, { outcome: "accepted" })).toEqual({ ok: true });
    const changed = { ok: false, why: "line-changed" };
    const both = { outcome: "acceptedWithChanges" as const, finalWords: "You get money and a bus pass.", reason: "Both." };
    expect(await decideOnSuggestion(sam, here, second, { outcome: "accepted" })).toEqual(changed);
    expect(await decideOnSuggestion(sam, here, second, { ...both, seen: asItWas })).toEqual(changed);
    expect((await offerDraft(here.id, offer.key))?.sections[0]?.lines[0]?.text).toBe("You get money.");
    expect((await suggestionPage(sam, second))?.decision, "nobody was told anything").toBeNull();
    expect(await decideOnSuggestion(sam, here, second, { ...both, seen: (await suggestionPage(sam, second))?.lineMark })).toEqual({ ok: true });
    expect((await offerDraft(here.id, offer.key))?.sections[0]?.lines[0]?.text).toBe("You get money and a bus pass.");
  });

  test("the trail tells of what happened: nobody decides or suggests a second time in it", async () => {
    const offer = await anOffer("Eleven");
    const said = { words: "Say when.", language: "en", once: once() };
    const before = await eventsOf("suggestion.submitted");
    for (let n = 0; n < 2; n++) expect(await suggestWords(aPhone(here), here, { offerKey: offer.key, lineId: offer.lineId }, said)).toMatchObject({ ok: true });
    expect(await eventsOf("suggestion.submitted")).toBe(before + 1);
    const id = await aSuggestion(offer, "Say why.");
    for (const reason of ["no", "never"]) await decideOnSuggestion(sam, here, id, { outcome: "declined", reason });
    expect(await eventsOf("suggestion.decided", id)).toBe(1);
  });
});

describe("who may not", () => {
  test("a phone, a leader, a moderator and an administrator write, decide and publish nothing", async () => {
    const offer = await anOffer("Six");
    const id = await aSuggestion(offer, "Mine.");
    for (const actor of [await aStaffActor(here, "helen"), await aStaffActor(here, "priya"), await aStaffActor(here, "sam", ["administrator"])]) {
      expect(await addLine(actor, offer.key, { section: "x", text: "y", mustByLaw: false })).toEqual({ ok: false, why: "role" });
      expect(await decideOnSuggestion(actor, here, id, { outcome: "accepted" })).toEqual({ ok: false, why: "role" });
      expect(await publishVersion(actor, here, offer.key)).toEqual({ ok: false, why: "role" });
    }
  });

  test("another authority's worker finds neither the offer nor the suggestion", async () => {
    const offer = await anOffer("Seven");
    const id = await aSuggestion(offer, "Ours.");
    const elsewhere = await anAuthority();
    const theirs = await aStaffActor(elsewhere, "sam");
    expect(await addLine(theirs, offer.key, { section: "x", text: "y", mustByLaw: false })).toEqual({ ok: false, why: "not-found" });
    expect(await decideOnSuggestion(theirs, elsewhere, id, { outcome: "accepted" })).toEqual({ ok: false, why: "not-found" });
    expect(
      await suggestWords(aPhone(elsewhere), elsewhere, { offerKey: offer.key, lineId: offer.lineId }, { words: "x", language: "en", once: once() }),
    ).toEqual({
      ok: false,
      why: "not-found",
    });
    expect(await promisePage(elsewhere.id, offer.key)).toBeNull();
  });
});
