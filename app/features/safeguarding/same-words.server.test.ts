import { beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import type { ConcernSubject } from "./concern";
import { establishFacts } from "./establish-facts.server";
import { missesFor } from "./misses.server";
import { concernPage, openConcerns, safeguardingPage } from "./pages.server";
import { raiseConcern } from "./raise-concern.server";

// Ruth and Theo are safeguarding leads; what young people said is about Ruth.
let here: AuthorityFacts;
let ruth: StaffActor;
let theo: StaffActor;
let priya: StaffActor;
let sam: StaffActor;
beforeEach(async () => {
  here = await anAuthority();
  [ruth, theo] = [await aStaffActor(here, "ruth", ["safeguardingLead", "moderator"]), await aStaffActor(here, "ruth")];
  [priya, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam")];
});

type Words = { kind: ConcernSubject; id: string };
const aView = async (): Promise<Words> => ({ kind: "view", id: await aViewSaying(here, "they shout at us") });
/** A suggestion as the database holds it: this room reads it by itself. */
async function aSuggestion(): Promise<Words> {
  const [id, authorityId] = [newId(), here.id];
  await change({ kind: "system", authorityId }, "suggestion.made", id, async (tx) => {
    const offer = { authorityId, id: newId(), key: newId(), title: "Leaving care" };
    const section = { authorityId, id: newId(), offerId: offer.id, order: 0, title: "Money" };
    const line = { authorityId, id: newId(), sectionId: section.id, order: 0, text: "Help is there." };
    await tx.offer.create({ data: offer });
    await tx.offerSection.create({ data: section });
    await tx.offerLine.create({ data: line });
    const said = { words: "they shout at us", before: line.text, onDay: "2026-11-22", sendKeyHash: newId() };
    await tx.offerSuggestion.create({ data: { authorityId, id, lineId: line.id, ...said } });
  });
  return { kind: "suggestion", id };
}

async function raised(by: StaffActor, words: Words, about: readonly string[] = []): Promise<string> {
  const outcome = await raiseConcern(by, words, about);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.concernId;
}

/** Whether somebody is or will be alerted to a concern. */
async function isAlerted({ personId }: StaffActor, concernId: string): Promise<boolean> {
  const { read } = await db();
  return (await read.outboxMessage.count({ where: { authorityId: here.id, subjectId: concernId, toPersonId: personId, droppedAt: null } })) > 0;
}

const sees = async (actor: StaffActor, id: string) => ({
  page: (await concernPage(actor, id)) !== null,
  list: (await safeguardingPage(actor))?.open.some((line) => line.id === id) ?? false,
  counted: ((await openConcerns(actor))?.open ?? 0) > 0,
  owed: JSON.stringify(await missesFor(actor, here)).includes(id),
});
const nothing = { page: false, list: false, counted: false, owed: false };

describe.each([
  ["a view", aView],
  ["other words", aSuggestion],
])("Of %s that a concern says is about a lead", (_, said) => {
  test("that lead sees no other concern either, whoever raises it without naming them, and is not alerted to it", async () => {
    const words = await said();
    await raised(priya, words, [ruth.personId]);
    const second = await raised(sam, words);
    expect(await sees(ruth, second)).toEqual(nothing);
    expect(await isAlerted(ruth, second)).toBe(false);
    expect(await acknowledgeConcern(ruth, second)).toEqual({ ok: false, why: "not-found" });
    expect(await isAlerted(theo, second)).toBe(true);
    expect(await sees(theo, second)).toMatchObject({ page: true, list: true });
  });

  test.each([
    ["raised later", async (words: Words, _: string) => void (await raised(sam, words, [ruth.personId]))],
    [
      "found out in another",
      async (words: Words, _: string) => {
        const other = await raised(sam, words);
        expect(await establishFacts(theo, other, { possibleOffence: false, aboutAdult: false, about: [ruth.personId] })).toEqual({ ok: true });
      },
    ],
  ])("what that lead had acknowledged before is nobody's again: %s", async (_name, named) => {
    const words = await said();
    const first = await raised(priya, words);
    expect(await acknowledgeConcern(ruth, first)).toEqual({ ok: true });
    expect(await isAlerted(theo, first), "the alerts had stopped").toBe(false);
    await named(words, first);
    expect(await sees(ruth, first)).toEqual(nothing);
    expect(await concernPage(theo, first)).toMatchObject({ state: "raised" });
    expect(await isAlerted(theo, first), "the others are alerted to that one too").toBe(true);
  });

  test("that lead is still kept out of the other when nobody else of the lane is left", async () => {
    const words = await said();
    await raised(priya, words, [ruth.personId]);
    const second = await raised(sam, words);
    const gone = { authorityId: here.id, personId: theo.personId };
    const never = { ...gone, viewId: words.id, rule: "never" as const };
    await change(theo, "lead.left", theo.personId, async (tx) => {
      if (words.kind === "view") await tx.viewReader.create({ data: never });
      await tx.personRole.deleteMany({ where: gone });
    });
    expect(await sees(ruth, second)).toEqual(nothing);
    expect(await acknowledgeConcern(ruth, second)).toEqual({ ok: false, why: "not-found" });
  });

  test("that lead raises none themselves: for them the words are not there, and nothing is written", async () => {
    const words = await said();
    await raised(priya, words, [ruth.personId]);
    const { read } = await db();
    const concerns = () => read.concern.count({ where: { authorityId: here.id } });
    expect(await raiseConcern(ruth, words, [theo.personId])).toEqual({ ok: false, why: "not-found" });
    expect(await concerns()).toBe(1);
    expect((await raiseConcern(sam, words)).ok, "who is not kept out does").toBe(true);
  });
});

test("Whom its author keeps a view from raises no concern about it", async () => {
  const { id: viewId } = await aView();
  const row = { authorityId: here.id, viewId, personId: sam.personId, rule: "never" as const };
  await change(sam, "view.readers-changed", viewId, (tx) => tx.viewReader.create({ data: row }));
  expect(await raiseConcern(sam, { kind: "view", id: viewId })).toEqual({ ok: false, why: "not-found" });
  expect((await raiseConcern(priya, { kind: "view", id: viewId })).ok).toBe(true);
});
