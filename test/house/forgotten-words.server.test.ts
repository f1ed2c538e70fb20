import { afterEach, expect, test } from "vitest";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { joinWords } from "~/features/asks/join-words.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { answerByLink } from "~/features/feedback/answer-feedback.server";
import { askForFeedback } from "~/features/feedback/ask-for-feedback.server";
import { forgetOldAnswers } from "~/features/feedback/forget-old-answers.server";
import { askedPage, coverageIn } from "~/features/feedback/pages.server";
import { recordOccasion } from "~/features/feedback/record-occasion.server";
import { forgetUnused, type OldWords } from "~/features/inbox/forget-unused.server";
import { flagWord } from "~/features/jargon/flag-word.server";
import { flagWords, forgetOldFlags } from "~/features/jargon/forget-old-flags.server";
import { wordPage } from "~/features/jargon/pages.server";
import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { addLine } from "~/features/offers/add-line.server";
import { decideOnSuggestion } from "~/features/offers/decide-on-suggestion.server";
import { forgetOldSuggestions } from "~/features/offers/forget-old-suggestions.server";
import { promisePage } from "~/features/offers/pages.server";
import { publishVersion } from "~/features/offers/publish-version.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { suggestWords } from "~/features/offers/suggest-words.server";
import { wordsHash } from "~/features/published/words-hash.server";
import { putPublished } from "~/features/translations/put-published.server";
import { change } from "~/platform/change.server";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import type { Language } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";

afterEach(() => setClock(undefined));

const on = (day: string) => setClock(new Date(`${day}T09:12:00Z`));
/** Takes the words out of the first, as somebody looks at another again. */
const takesAndTouches =
  (forget: OldWords["forget"], other: string): OldWords["forget"] =>
  async (tx, authorityId, id) => {
    await forget(tx, authorityId, id);
    await tx.event.create({ data: { authorityId, id: newId(), name: "second-look.requested", subjectId: other, actorKind: "phone", at: now() } });
  };

const forgetAll = async () => [await forgetOldFlags(), await forgetOldSuggestions(), await forgetOldAnswers()];

test("What was said of words, of promises and after a visit goes twelve months after it was last used; what waits, counts and was printed stays", async () => {
  on("2025-03-10");
  const here = await anAuthority();
  const [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  const phone = aPhone(here);
  const { read } = await db();
  const where = { authorityId: here.id };
  const flag = async (why: string) =>
    expect(await flagWord(phone, here, { term: "LAC" }, { feeling: "sad", instead: `${why} home`, why, language: "en", once: newToken() })).toMatchObject({
      ok: true,
    });
  await flag("zebra flag");
  const offer = await startOffer(sam, { title: "Leaving care" });
  if (!offer.ok) throw new Error(offer.why);
  const line = await addLine(sam, offer.key, { section: "Money", text: "Assistance is available.", mustByLaw: false });
  if (!line.ok) throw new Error(line.why);
  await publishVersion(sam, here, offer.key);
  const suggest = async (words: string) =>
    expect(
      await suggestWords(phone, here, { offerKey: offer.key, lineId: line.lineId }, { words, why: "zebra reason", language: "en", once: newToken() }),
    ).toMatchObject({
      ok: true,
    });
  for (const words of ["You get money.", "zebra money", "zebra undecided"]) await suggest(words);
  const occasion = await recordOccasion(sam, { kind: "review", onDay: "2025-03-10", team: "East" });
  const asked = await askForFeedback(sam, here, occasion.ok ? occasion.id : "", { forWhom: "youngPerson", way: "link" });
  const token = (asked.ok && asked.token) || "";
  expect(await answerByLink(phone, token, { listened: "no", words: "zebra answer" }, "en")).toEqual({ ok: true });

  on("2025-03-11");
  for (const { subjectKind, subjectId: id } of await read.inboxItem.findMany({ where })) {
    const declined = (await read.offerSuggestion.findFirst({ where: { ...where, id } }))?.words === "zebra money";
    const outcome = declined ? ("declined" as const) : ("allowed" as const);
    const kind = subjectKind as "jargonFlag" | "suggestion" | "feedback";
    expect(await decideOnWaiting(priya, { kind, id }, { outcome, reason: declined ? "read" : null, sawDecisionId: null })).toMatchObject({ ok: true });
  }
  const accepted = (await read.offerSuggestion.findMany({ where })).find(({ words }) => words === "You get money.");
  expect(await decideOnSuggestion(sam, here, accepted?.id ?? "", { outcome: "accepted" })).toMatchObject({ ok: true });
  await publishVersion(sam, here, offer.key);
  await flag("zebra unread");

  const rows = async () =>
    JSON.stringify([await read.jargonFlag.findMany({ where }), await read.offerSuggestion.findMany({ where }), await read.feedbackAnswer.findMany({ where })]);
  const said = async () => [...(await rows()).matchAll(/zebra (\w+)/g)].map(([, what]) => what);
  const before = await said();
  const printed = (await promisePage(here.id, offer.key))?.lines[0];
  const word = await wordPage(here.id, "lac");
  const coverage = await coverageIn(here.id, "2025-03-01", "2025-03-31");
  on("2026-03-11");
  expect([await forgetAll(), await said()]).toEqual([[0, 0, 0], before]);
  on("2026-03-12");
  expect(await forgetAll()).toEqual([1, 1, 1]);
  const left = ["money", "reason", "reason", "undecided", "unread", "unread"];
  expect((await said()).sort(), "what nobody has read, nobody has taken up, or one person alone has declined, waits").toEqual(left);
  expect(await forgetAll(), "and a second look finds nothing").toEqual([0, 0, 0]);

  const nowPage = (await promisePage(here.id, offer.key))?.lines[0];
  expect([nowPage?.text, nowPage?.askedBy]).toEqual([printed?.text, printed?.askedBy]);
  expect(nowPage?.suggestions.map(({ words }) => words)).toEqual(["zebra undecided"]);
  const lac = await wordPage(here.id, "lac");
  expect([lac?.spread, lac?.reasons, lac?.alternatives]).toEqual([word?.spread, [], []]);
  expect(await coverageIn(here.id, "2025-03-01", "2025-03-31")).toEqual(coverage);
  expect(await askedPage(here, token)).toMatchObject({ state: "answered", reading: null });
});

test("What comes back into use while the clock goes through the others keeps its words, and no event says that they went", async () => {
  on("2025-03-10");
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const where = { authorityId: here.id };
  for (const why of ["zebra one", "zebra two"]) {
    await flagWord(aPhone(here), here, { term: "LAC" }, { feeling: "sad", why, language: "en", once: newToken() });
  }
  const { read } = await db();
  const ids = (await read.jargonFlag.findMany({ where, orderBy: { id: "asc" } })).map(({ id }) => id);
  for (const id of ids) await decideOnWaiting(priya, { kind: "jargonFlag", id }, { outcome: "allowed", reason: null, sawDecisionId: null });
  on("2026-03-12");
  const [went, stays] = ids;
  const meanwhile = { ...flagWords, forget: takesAndTouches(flagWords.forget, stays ?? "") };
  expect(await forgetUnused(meanwhile)).toBe(1);
  const flags = await read.jargonFlag.findMany({ where, orderBy: { id: "asc" } });
  expect(flags.map(({ id, why }) => [id, why !== null])).toEqual([
    [went, false],
    [stays, true],
  ]);
  const events = await read.event.findMany({ where: { ...where, name: "flag.forgotten" } });
  expect(events.map(({ subjectId }) => subjectId)).toEqual([went]);
});

test("An Ask named with a phrase of words that have gone loses its name; one whose phrase a view, other words or a group says keeps it", async () => {
  on("2025-03-10");
  const here = await anAuthority();
  const [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
  const { read } = await db();
  const where = { authorityId: here.id };
  for (const why of ["zebra alone", "zebra view", "zebra words", "zebra group"]) {
    expect(await flagWord(aPhone(here), here, { term: "LAC" }, { feeling: "sad", why: `${why} said`, language: "en", once: newToken() })).toMatchObject({
      ok: true,
    });
  }
  const flags = await read.jargonFlag.findMany({ where });
  for (const { id } of flags) await decideOnWaiting(priya, { kind: "jargonFlag", id }, { outcome: "allowed", reason: null, sawDecisionId: null });
  const flagId = (why: string) => flags.find((flag) => flag.why === `${why} said`)?.id ?? "";
  const { viewId } = await aViewThatMayBeShown(here, sam.personId, { words: "zebra view, I said" });
  const group = newId();
  await change({ kind: "system", authorityId: here.id }, "group.opened", group, (tx) =>
    tx.group.create({ data: { ...where, id: group, key: "g", name: "G" } }),
  );
  const raise = async (asked: string, more: Partial<Parameters<typeof raiseAsk>[2]> = {}) => {
    const start = { asked, from: "words" as const, words: { kind: "jargonFlag" as const, id: flagId(asked) }, views: [], groups: [], language: "en" };
    const raised = await raiseAsk(sam, here, { ...start, ...more });
    if (!raised.ok) throw new Error(raised.why);
    return raised.id;
  };
  const asks = [
    await raise("zebra alone"),
    await raise("zebra view", { views: [viewId] }),
    await raise("zebra words"),
    await raise("zebra group", { groups: ["g"], from: "group" }),
  ];
  for (const [n, id] of asks.entries()) {
    const asked = ["zebra alone", "zebra view", "zebra words", "zebra group"][n] ?? "";
    const parts = [{ part: "asked", sourceHash: wordsHash(asked), words: `${asked} yma`, isStillRight: false }];
    const put = await putPublished(sam, here, "cy" as Language, { kind: "ask", id }, { byKind: "worker", byName: "Sam", parts });
    expect(put).toEqual({ ok: true, changed: 1 });
  }
  const inWelsh = async () => (await read.publishedTranslation.findMany({ where })).map(({ words }) => words).sort();
  const origins = async () => new Map((await read.ask.findMany({ where })).map(({ id, askedFromKind, askedFromId }) => [id, [askedFromKind, askedFromId]]));
  const came = await origins();
  const flagged = ["zebra alone", "zebra view", "zebra words"].map((why) => ["jargonFlag", flagId(why)]);
  expect(asks.map((id) => came.get(id))).toEqual([...flagged, [null, null]]);
  on("2025-09-10");
  await flagWord(aPhone(here), here, { term: "LAC" }, { feeling: "sad", why: "zebra words again", language: "en", once: newToken() });
  const later = (await read.jargonFlag.findMany({ where })).find((flag) => flag.why === "zebra words again")?.id ?? "";
  await decideOnWaiting(priya, { kind: "jargonFlag", id: later }, { outcome: "allowed", reason: null, sawDecisionId: null });
  expect((await joinWords(sam, asks[2] ?? "", { kind: "jargonFlag", id: later })).ok).toBe(true);

  on("2026-03-13");
  expect(await forgetOldFlags()).toBe(4);
  const names = new Map((await read.ask.findMany({ where })).map(({ id, asked }) => [id, asked]));
  expect(asks.map((id) => names.get(id))).toEqual(["", "zebra view", "zebra words", "zebra group"]);
  expect(await inWelsh(), "nor in any other language").toEqual(["zebra group yma", "zebra view yma", "zebra words yma"]);
  expect([...(await origins()).values()].flat().filter(Boolean), "where they came from goes with them").toEqual([]);
  on("2026-09-13");
  expect(await forgetOldFlags()).toBe(1);
  expect((await read.ask.findMany({ where })).map(({ asked }) => asked).sort(), "gone with the last of them").toEqual(["", "", "zebra group", "zebra view"]);
  expect(await inWelsh()).toEqual(["zebra group yma", "zebra view yma"]);
});
