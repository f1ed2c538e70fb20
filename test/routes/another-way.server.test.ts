import { beforeAll, expect, test } from "vitest";
import { addWord } from "~/features/jargon/cast";
import { readingPage } from "~/features/moderation/pages.server";
import { addLine } from "~/features/offers/add-line.server";
import { publishVersion } from "~/features/offers/publish-version.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { sayIt } from "~/features/views/cast";
import { maySay } from "~/features/views/flood.server";
import { comeBackPage } from "~/features/views/pages.server";
import type { Draft } from "~/features/views/view";
import { readVisit, saveDraft } from "~/features/views/visit.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { action as feel } from "~/routes/young/jargon/feel";
import { action as newWord } from "~/routes/young/jargon/new";
import { action as suggest } from "~/routes/young/offers/suggest";
import { action as pickTopic } from "~/routes/young/say/topic";
import { anAuthorityAtAHost, aPhone, aStaffActor } from "../cast/an-authority";

// One promise to one person: what I have to say about a word or a promise I may say without typing it.
let here: AuthorityFacts;
let host: string;
let key: string;
let line: { key: string; lineId: string };
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
  key = await addWord(here.id, { term: "contact" });
  const sam = await aStaffActor(here, "sam");
  const offer = await startOffer(sam, { title: "Our promise" });
  if (!offer.ok) throw new Error(offer.why);
  const added = await addLine(sam, offer.key, { section: "Money", text: "Assistance is available.", mustByLaw: false });
  if (!added.ok) throw new Error(added.why);
  await publishVersion(sam, here, offer.key);
  line = { key: offer.key, lineId: added.lineId };
});

const once = "o".repeat(43);
function knock(page: string, params: Record<string, string>, fields: Record<string, string>, held?: string) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", ...(held ? { Cookie: `visit=${held}` } : {}) };
  const request = new Request(`http://${host}/en${page}`, { method: "POST", body: new URLSearchParams(fields).toString(), headers });
  return { request, params: { lang: "en", ...params }, context: { network: newId(), nonce: "" } } as unknown as Parameters<typeof feel>[0];
}
/** Where a press leads, and the draft that the phone then holds. */
async function after(pressed: Promise<unknown>) {
  const answer = (await pressed) as Response;
  const held = /visit=([^;]+)/.exec(answer.headers.get("Set-Cookie") ?? "")?.[1] ?? "";
  const visit = await readVisit(here.id, held);
  return { to: answer.headers.get("Location"), held, draft: visit.stage === "writing" ? visit.draft : null, visit };
}

test("of a word: what was typed goes along letter for letter, with the word, to where it is said in another way", async () => {
  const { draft, to } = await after(feel(knock(`/words/${key}/feel`, { key }, { way: "other", why: " its MY mum ", heardWhere: "school", once })));
  expect(to).toBe("/en/say/ways");
  expect(draft).toMatchObject({ topic: "bad-word", regards: { termId: key }, words: " its MY mum \nschool" });
  const felt = await after(feel(knock(`/words/${key}/feel`, { key }, { way: "other", feeling: "sad", once })));
  expect([felt.draft?.feeling, felt.draft?.words]).toEqual(["sad", undefined]);
  const fresh = await after(newWord(knock("/words/new", {}, { way: "other", term: "siblings", once })));
  expect(fresh.draft).toMatchObject({ topic: "bad-word", words: "siblings" });
});

test("of a promise: whoever reads it sees which one, its author too, and it goes with the words", async () => {
  const params = { key: line.key, lineId: line.lineId };
  const { visit, to, draft } = await after(suggest(knock("/promises", params, { way: "other", words: "say what it is", once })));
  expect([to, draft?.regards]).toEqual(["/en/say/ways", { lineId: line.lineId }]);
  if (visit.stage !== "writing") throw new Error("nothing is written");
  const { viewId } = await sayIt(here, visit.draft);
  const priya = await aStaffActor(here, "priya");
  expect((await readingPage(priya, viewId))?.regarded).toEqual({ kind: "line", words: "Assistance is available." });
  expect((await comeBackPage(aPhone(here), viewId, viewId))?.regarded?.words).toBe("Assistance is available.");
  await withdrawView(aPhone(here), { id: viewId, proven: viewId });
  const { read } = await db();
  const row = await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: viewId } } });
  expect([row.regardsLineId, row.regardsTermId]).toEqual([null, null]);
});

test("where something else is begun on this phone, that stays as it is and what was typed stays on the page", async () => {
  const begun: Draft = { words: "the violet door", language: "en" };
  const held = await saveDraft(here.id, { stage: "none" }, begun);
  const answer = await feel(knock(`/words/${key}/feel`, { key }, { way: "other", why: "my mum", once }, held));
  expect(answer).toMatchObject({ data: { errors: { way: "say:here.title" }, typed: { why: "my mum" } }, init: { status: 409 } });
  const visit = await readVisit(here.id, held);
  expect(visit.stage === "writing" && visit.draft).toMatchObject(begun);
  expect(visit.stage === "writing" && visit.draft.regards).toBeUndefined();
});

test("whoever has sent too much waits for this too, and what was typed stays on the page", async () => {
  const slow = knock(`/words/${key}/feel`, { key }, { way: "other", why: "my mum", once });
  while (await maySay(slow.context.network));
  expect(await feel(slow)).toMatchObject({ data: { errors: { way: "common:error.slow" }, typed: { why: "my mum" } }, init: { status: 429 } });
});

test("of no word or promise that is not there; and choosing something else to talk about lets go of it", async () => {
  const gone = await feel(knock("/words/nothing/feel", { key: "nothing" }, { way: "other", once })).catch((thrown: unknown) => thrown);
  expect((gone as Response).status ?? (gone as { init?: { status: number } }).init?.status).toBe(404);
  const { held } = await after(feel(knock(`/words/${key}/feel`, { key }, { way: "other", once })));
  const other = await after(pickTopic(knock("/say", {}, { topic: "home" }, held)));
  expect([other.draft?.topic, other.draft?.regards]).toEqual(["home", undefined]);
});
