import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { changeReaders } from "../views/change-readers.server";
import { replyToView } from "../views/reply-to-view.server";
import { openAndReadReply, readAndDecide } from "./cast";
import { inboxCounts, inboxPage } from "./inbox-page.server";
import { filtersOf } from "./inside/filter-store.server";
import { readingPage, waitingPage } from "./pages.server";
import { readView } from "./read-view.server";
import { remindReader } from "./remind-reader.server";
import { forgetFilter, saveFilter } from "./save-filter.server";

let here: AuthorityFacts;
let priya: StaffActor;
let nia: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, nia] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "sam", ["worker"])]);
});

async function aViewFor(rule: "only" | "never", person: StaffActor, sharing: "helpersOnly" | "wordsNoName" = "wordsNoName") {
  const { viewId } = await sayIt(here, { words: `only for one ${rule}`, sharing });
  await change({ kind: "system", authorityId: here.id }, "reader.named", viewId, async (tx) => {
    await tx.viewReader.create({ data: { authorityId: here.id, viewId, personId: person.personId, rule } });
    if (rule === "only") await tx.inboxItem.updateMany({ where: { authorityId: here.id, subjectId: viewId }, data: { onlyForId: person.personId } });
  });
  return viewId;
}
const itemOf = async (actor: StaffActor, id: string) => (await inboxPage(actor, {}, null)).items.find((item) => item.subjectId === id);
async function makeLate(id: string) {
  await change({ kind: "system", authorityId: here.id }, "clock.moved", id, (tx) =>
    tx.inboxItem.updateMany({ where: { authorityId: here.id, subjectId: id }, data: { dueAt: minutesAfter(now(), -1) } }),
  );
}

describe("a view for one named worker", () => {
  test("shows to others that it waits and for whom, and nothing else; they may not read, decide or open it", async () => {
    const id = await aViewFor("only", nia);
    expect(await itemOf(priya, id)).toMatchObject({ isOpen: false, language: null, feeling: null, sharing: null });
    expect((await itemOf(priya, id))?.forWhom).toContain("Sam");
    expect(await readingPage(priya, id)).toBeNull();
    expect((await readView(priya, id)).ok).toBe(false);
    expect((await readAndDecide(priya, id, { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null })).ok).toBe(false);
  });
  test("is read by that worker, who sees nothing else of the inbox and may not decide", async () => {
    const [id, other] = [await aViewFor("only", nia), (await sayIt(here, { words: "for all helpers" })).viewId];
    expect((await readingPage(nia, id))?.words).toBe("only for one only");
    expect((await readingPage(nia, id))?.can).toMatchObject({ moderate: false, reply: true });
    expect(await readingPage(nia, other)).toBeNull();
    const mine = await inboxPage(nia, {}, null);
    expect(mine.items.every((item) => item.forWhom !== null)).toBe(true);
    expect(mine.items.some((item) => item.subjectId === other)).toBe(false);
  });
  test("what its author writes back waits for that worker, who reads it; unread for too long, it opens to the others", async () => {
    const id = await aViewFor("only", nia, "helpersOnly");
    await readView(nia, id);
    const back = async (words: string) => {
      await replyToView(aPhone(here), here, { id, proven: id }, { words, once: newToken(), language: "en" });
      const { read } = await db();
      return (await read.reply.findMany({ where: { authorityId: here.id, viewId: id }, orderBy: { turn: "desc" } }))[0]?.id ?? "";
    };
    const first = await back("are you there?");
    expect(await itemOf(nia, first)).toMatchObject({ isOpen: true });
    expect(await itemOf(priya, first)).toMatchObject({ isOpen: false, language: null });
    expect((await waitingPage(nia, "reply", first))?.words).toBe("are you there?");
    expect(await openAndReadReply(nia, first)).toEqual({ ok: true });
    const second = await back("hello?");
    expect(await waitingPage(priya, "reply", second)).toBeNull();
    await makeLate(second);
    expect(await itemOf(priya, second)).toMatchObject({ isOpen: true });
    expect((await waitingPage(priya, "reply", second))?.words).toBe("hello?");
    expect(await changeReaders(aPhone(here), { id, proven: id }, {})).toEqual({ ok: true });
    expect(await itemOf(nia, second)).toBeUndefined();
  });
  test("is told of by no number to whom it is kept from", async () => {
    const before = (await inboxCounts(priya)).unread;
    const id = await aViewFor("never", priya);
    await replyToView(aPhone(here), here, { id, proven: id }, { words: "more", once: newToken(), language: "en" });
    expect((await inboxCounts(priya)).unread).toBe(before);
    expect((await inboxPage(priya, {}, null)).counts.unread).toBe(before);
    expect((await inboxCounts(await aStaffActor(here, "priya"))).unread).toBe(before + 2);
  });
  test("opens to the others once it is late, or was read and should go further; not when it stays among helpers", async () => {
    const late = await aViewFor("only", nia, "helpersOnly");
    await makeLate(late);
    expect((await readingPage(priya, late))?.words).toBe("only for one only");
    const [further, stays] = [await aViewFor("only", nia), await aViewFor("only", nia, "helpersOnly")];
    await readView(nia, further);
    await readView(nia, stays);
    expect(await readingPage(priya, further)).not.toBeNull();
    expect(await readingPage(priya, stays)).toBeNull();
  });
  test("its worker is reminded once at a time, in a message without words; nobody is reminded of anything else", async () => {
    const id = await aViewFor("only", nia);
    const item = await itemOf(priya, id);
    expect(await remindReader(priya, item?.id ?? "")).toEqual({ ok: true });
    expect(await remindReader(priya, item?.id ?? "")).toEqual({ ok: false, why: "already" });
    expect(await remindReader(nia, item?.id ?? "")).toEqual({ ok: false, why: "not-found" });
    const { read } = await db();
    const message = await read.outboxMessage.findFirstOrThrow({ where: { authorityId: here.id, subjectId: id } });
    expect(message).toMatchObject({ toPersonId: nia.personId, notice: "something-due" });
  });
});

test("who is named as never does not see that the view exists: not in the inbox, not by its id, not late", async () => {
  const id = await aViewFor("never", priya);
  expect(await itemOf(priya, id)).toBeUndefined();
  expect(await readingPage(priya, id)).toBeNull();
  expect((await readView(priya, id)).ok).toBe(false);
  await makeLate(id);
  expect(await readingPage(priya, id)).toBeNull();
  const lee = await aStaffActor(here, "helen", ["moderator"]);
  expect((await readingPage(lee, id))?.words).toBe("only for one never");
});

test("saved choices are one worker's own: saved under a name, replaced under the same only when asked, forgotten by nobody else", async () => {
  const mine = () => filtersOf(here.id, priya.personId);
  await saveFilter(priya, { name: "Arabic", query: "language=ar" });
  const other = { name: "Arabic", query: "language=ar&for=unread" };
  expect(await saveFilter(priya, other)).toEqual({ ok: false, why: "name-used", before: "language=ar" });
  expect(
    (await mine()).map((one) => one.query),
    "nothing of theirs goes unasked",
  ).toEqual(["language=ar"]);
  expect(await saveFilter(priya, { name: "Arabic", query: "language=ar" }), "the same once more is no other").toEqual({ ok: true });
  expect(await saveFilter(nia, other), "nor is another worker's name").toEqual({ ok: true });
  expect((await forgetFilter(nia, (await filtersOf(here.id, nia.personId))[0]?.id ?? "")).ok).toBe(true);
  expect(await saveFilter(priya, { ...other, replace: true })).toEqual({ ok: true });
  expect((await mine()).map((one) => one.query)).toEqual(["language=ar&for=unread"]);
  const [saved] = await mine();
  expect((await forgetFilter(nia, saved?.id ?? "")).ok).toBe(false);
  expect(await filtersOf(here.id, nia.personId)).toEqual([]);
  expect((await forgetFilter(priya, saved?.id ?? "")).ok).toBe(true);
  expect(await mine()).toEqual([]);
});
