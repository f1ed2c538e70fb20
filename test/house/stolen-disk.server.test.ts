import { beforeAll, describe, expect, test } from "vitest";
import { complain } from "~/features/complaints/cast";
import { sayMore } from "~/features/complaints/say-more.server";
import { answerByLink } from "~/features/feedback/answer-feedback.server";
import { askForFeedback } from "~/features/feedback/ask-for-feedback.server";
import { recordOccasion } from "~/features/feedback/record-occasion.server";
import { keepFile } from "~/features/files/visit-files.server";
import { addWord } from "~/features/jargon/cast";
import { flagWord } from "~/features/jargon/flag-word.server";
import { readAndDecide } from "~/features/moderation/cast";
import { addLine } from "~/features/offers/add-line.server";
import { publishVersion } from "~/features/offers/publish-version.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { suggestWords } from "~/features/offers/suggest-words.server";
import { acknowledgeConcern } from "~/features/safeguarding/acknowledge-concern.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { recordTold } from "~/features/safeguarding/record-told.server";
import { excuseMiss } from "~/features/safeguarding/settle-miss.server";
import { translateWords } from "~/features/translations/translate-said.server";
import { sayIt } from "~/features/views/cast";
import { replyToView } from "~/features/views/reply-to-view.server";
import { submitView } from "~/features/views/submit-view.server";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { sealedTables } from "~/platform/db/sealed-columns";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";
import { filesUnder, textOf } from "./source";

const models = [...textOf("prisma/schema.prisma").matchAll(/^model (\w+) \{/gm)].map(([, name = ""]) => name);
const mark = "zebra lemonade";
let here: AuthorityFacts;
let priya: StaffActor;
let ruth: StaffActor;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, ruth, sam] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "ruth"), aStaffActor(here, "sam")]);
});
const once = () => newId().padEnd(43, "x");
const ok = (outcome: { ok: boolean }) => expect(outcome).toMatchObject({ ok: true });

/** One way in which words come to us; a table that is sealed and has none here fails the test below. */
const waysIn: Record<string, () => Promise<unknown>> = {
  View: () => sayIt(here, { words: `${mark} here`, sharing: "wordsWithName", pickedName: `${mark} star`, helpedBy: `${mark} aunt`, safeNow: "no" }),
  async ViewFile() {
    const token = await saveDraft(here.id, { stage: "none" }, { language: "en", words: "a picture" });
    expect(await keepFile(here.id, token, "photo", { type: "image/webp", seconds: null, bytes: Buffer.from(`RIFF ${mark}`) })).toBe(true);
    const visit = await readVisit(here.id, token);
    if (visit.stage === "writing") ok(await submitView(aPhone(here), here, token, visit.draft));
  },
  async WordsTranslation() {
    const { viewId } = await sayIt(here, { words: "cymraeg" });
    ok(await translateWords(sam, viewId, { language: "cy", words: `${mark} wedi`, byKind: "worker", byName: "Sam" }));
  },
  async Reply() {
    const { viewId } = await sayIt(here, { words: "first" });
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: `${mark} again`, once: once(), language: "en" });
  },
  Compliment: () => sayIt(here, { topic: "thanks", words: "thank you", thanksName: `${mark} worker`, thanksMay: "yes" }),
  async ModerationDecision() {
    const { viewId } = await sayIt(here, { words: "held" });
    const decision = { outcome: "held" as const, mayBeCounted: false, mayBeQuoted: false, reason: `It says ${mark}`, sawDecisionId: null };
    ok(await readAndDecide(priya, viewId, decision));
  },
  async JargonFlag() {
    const key = await addWord(here.id);
    await flagWord(aPhone(here), here, { key }, { feeling: "sad", language: "en", once: once(), instead: `${mark} instead`, why: `${mark} why` });
  },
  async JargonTerm() {
    const said = { feeling: "sad" as const, language: "en" };
    ok(await flagWord(aPhone(here), here, { term: `${mark} word` }, { ...said, once: once() }));
  },
  async OfferSuggestion() {
    const offer = await startOffer(sam, { title: "An offer" });
    if (!offer.ok) throw new Error(offer.why);
    const line = await addLine(sam, offer.key, { section: "Money", text: "Assistance is available.", mustByLaw: false });
    if (!line.ok) throw new Error(line.why);
    await publishVersion(sam, here, offer.key);
    await suggestWords(
      aPhone(here),
      here,
      { offerKey: offer.key, lineId: line.lineId },
      { words: `${mark} words`, why: `${mark} why`, language: "en", once: once() },
    );
  },
  async FeedbackAnswer() {
    const made = await recordOccasion(sam, { kind: "visit", onDay: "2026-11-02", team: "East" });
    const asked = await askForFeedback(sam, here, made.ok ? made.id : "", { forWhom: "parent", way: "link" });
    ok(asked);
    ok(await answerByLink(aPhone(here), (asked.ok && asked.token) || "", { listened: "no", words: `${mark} they said` }, "en"));
  },
  async Concern() {
    const { viewId } = await sayIt(here, { words: `${mark} hurts` });
    const raised = await raiseConcern(priya, { kind: "view", id: viewId });
    if (!raised.ok) throw new Error(raised.why);
    ok(await acknowledgeConcern(ruth, raised.concernId));
    ok(await recordTold(ruth, raised.concernId, { toldWhom: "front door", reference: "FD-12", note: `${mark} noted` }));
  },
  async Setting() {
    const { viewId } = await sayIt(here, { words: "the kitchen is locked at six" });
    const raised = await raiseConcern(priya, { kind: "view", id: viewId });
    ok(await excuseMiss(ruth, (raised.ok && raised.concernId) || "", `Only one family here has a ${mark}.`));
  },
  async Complaint() {
    const { viewId } = await complain(here, { words: `${mark} wrong`, complaint: { aboutWords: `${mark} man`, putRight: `${mark} sorry` } });
    ok(await sayMore(aPhone(here), here, { id: viewId, proven: viewId }, { words: `${mark} and more`, language: "en" }));
  },
};

/** Every value of every table as it lies on the disk, with nothing opened. */
async function everythingOnDisk(): Promise<{ table: string; text: string }[]> {
  const of = async (table: string) => (await rowsBySql<Record<string, unknown>>(`SELECT * FROM "${table}"`, [])).map((row) => ({ table, text: plainly(row) }));
  return (await Promise.all(models.map(of))).flat();
}
const plainly = (row: Record<string, unknown>) =>
  Object.values(row)
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : typeof value === "object" ? JSON.stringify(value) : String(value)))
    .join("\n");

describe("Whoever takes the disk", () => {
  test.each(Object.entries(waysIn))("reads no words that came in as %s", async (table, comeIn) => {
    const before = (await rowsBySql(`SELECT 1 FROM "${table}"`, [])).length;
    await comeIn();
    expect((await rowsBySql(`SELECT 1 FROM "${table}"`, [])).length, "it was really written").toBeGreaterThan(before);
    // As it was typed, and as it stands in the address of a word.
    const found = (await everythingOnDisk()).filter(({ text }) => /zebra[ -]lemonade/i.test(text)).map((row) => row.table);
    expect([...new Set(found)]).toEqual([]);
  });

  test("would be seen reading by this look: what everybody may read is found by it", async () => {
    ok(await startOffer(sam, { title: `${mark} for all` }));
    const found = (await everythingOnDisk()).filter(({ text }) => text.includes(mark)).map((row) => row.table);
    expect([...new Set(found)]).toEqual(["Offer"]);
  });

  test("of each sealed table something was tried, or it is written beside one that was", () => {
    const beside = ["QuoteApproval", "ConcernStep", "ComplaintStep"];
    expect(Object.keys(sealedTables).filter((table) => !(table in waysIn) && !beside.includes(table))).toEqual([]);
  });

  test("finds no row of a sealed table that was written from inside another's, nor a question that compares sealed words", () => {
    const stores = filesUnder("app", /-store\.server\.ts$/).filter((file) => !file.includes("generated"));
    const relations = "term|files|translations|replies|compliment|decisions|approvals|flags|suggestions|answers|concerns|steps|complaints";
    const nested = new RegExp(`\\b(${relations}): \\{ (create|createMany|upsert|connectOrCreate|update)\\b`);
    const comparing = /\b(words|lockedWords|putRight|aboutWords|pickedName|helpedBy|forName|shownHash): \{ (contains|startsWith|endsWith|equals|in)\b/;
    const named = [...new Set(Object.values(sealedTables).flatMap(({ columns }) => columns))].join("|");
    const inSql = new RegExp(`\\b[a-z]\\."(${named})"`);
    expect(stores.filter((file) => [nested, comparing, inSql].some((wrong) => wrong.test(textOf(file))))).toEqual([]);
    expect(stores.length).toBeGreaterThan(30);
  });
});
