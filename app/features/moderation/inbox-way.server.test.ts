import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { minutesAfter, now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { replyToView } from "../views/reply-to-view.server";
import type { Draft } from "../views/view";
import { readAndDecide } from "./cast";
import { inboxPage, nextToRead } from "./inbox-page.server";
import { type Chosen, filterOf, wayIn } from "./inbox-way";
import { pageAfter } from "./page-after.server";

let here: AuthorityFacts;
let priya: StaffActor;
let lena: StaffActor;
beforeEach(async () => {
  here = await anAuthority();
  [priya, lena] = [await aStaffActor(here, "priya"), await aStaffActor(here, "priya")];
});
afterEach(() => setClock(undefined));

const allow = { outcome: "allowed", mayBeCounted: false, mayBeQuoted: false, reason: null, sawDecisionId: null } as const;
/** Said one minute after another. */
async function said(...drafts: Draft[]): Promise<string[]> {
  const [start, ids] = [now(), [] as string[]];
  for (const [n, draft] of drafts.entries()) {
    setClock(minutesAfter(start, n - drafts.length));
    ids.push((await sayIt(here, { words: "The food is good.", safeNow: "yes", ...draft })).viewId);
  }
  setClock(undefined);
  return ids;
}
const items = async (chosen: Chosen = {}, who = priya) => (await inboxPage(who, filterOf(chosen), null)).items;
const placed = async (id: string, chosen: Chosen = {}) => (await items(chosen)).find((item) => item.subjectId === id)?.place ?? null;
const goOn = (id: string, at: string | null = null, chosen: Chosen = {}) => nextToRead(priya, { kind: "view", id }, { chosen, at });
const requestOn = (at: string | null, more = "") => new Request(`http://here.invalid/staff/views/x?at=${at}${more}`);

describe("going on in the inbox", () => {
  test("comes to what is after the one that was skipped, and never back to the top", async () => {
    const [a = "", b = "", c = ""] = await said({}, {}, {});
    const second = await goOn(a);
    expect(second).toMatchObject({ kind: "view", id: b });
    const third = await goOn(b, second?.at);
    expect(third?.id).toBe(c);
    expect(await goOn(c, third?.at)).toBeNull();
    expect(await goOn(b), "the place is found also where the address does not say it").toMatchObject({ id: c });
  });

  test("comes to what is after it also when another moderator has decided on it meanwhile", async () => {
    const [, b = "", c = ""] = await said({}, {}, {});
    const at = await placed(b);
    expect(await readAndDecide(lena, b, allow)).toEqual({ ok: true });
    expect((await goOn(b, at))?.id).toBe(c);
  });

  test("after one's own decision too, with the decision on the way and with what was chosen", async () => {
    const [, b = "", c = "", d = ""] = await said({}, { topic: "home" }, {}, { topic: "home" });
    const at = await placed(b, { topic: "home" });
    expect(await readAndDecide(priya, b, allow)).toEqual({ ok: true });
    const then = await pageAfter(priya, { kind: "view", id: b }, requestOn(at), true);
    expect(then).toMatch(new RegExp(`^/staff/views/${c}\\?at=.*&done=decided$`));
    expect(await pageAfter(priya, { kind: "view", id: b }, requestOn(at, "&topic=home"), true)).toContain(`/staff/views/${d}?topic=home&at=`);
    const stays = await pageAfter(priya, { kind: "view", id: b }, requestOn(at), false);
    expect(stays).toBe(`/staff/views/${b}?at=${at}&done=decided`);
  });

  test("stays in the part of the inbox that it was in when what is before one was decided and no address says where one is", async () => {
    const [a = "", b = ""] = await said({}, {});
    await readAndDecide(priya, a, allow);
    expect((await goOn(a))?.id, "an answer is owed for it now, and that waits further down").toBe(b);
  });

  test("passes over what is for one named worker, and shows nothing of why that is read first", async () => {
    const theo = await aStaffActor(here, "sam", ["worker"]);
    const [a = "", , c = ""] = await said({ words: "Zzz." }, { only: theo.personId, words: "أحب بيتي" }, { words: "أحب بيتي الجديد" });
    const [forTheo, open] = (await items()).filter((item) => item.readFirst);
    expect([forTheo?.isOpen, forTheo?.readFirstWhy, open?.isOpen]).toEqual([false, null, true]);
    expect([open?.subjectId, (await goOn(open?.subjectId ?? ""))?.id].sort()).toEqual([a, c].sort());
  });

  test("an address that says no way is the whole inbox from the top of where it stands", () => {
    const way = wayIn(new URLSearchParams({ kind: "x", for: "y", late: "no", done: "read", group: "g".repeat(99) }));
    expect(way).toEqual({ at: null, chosen: { group: "g".repeat(40) } });
  });
});

describe("read first", () => {
  test("says why, by one reason of a list and no level", async () => {
    await said(
      { safeNow: "no" },
      { words: "my mum hits me" },
      { words: "أحب بيتي الجديد" },
      { words: `${"The food is good. ".repeat(560)}` },
      { words: "!!! ???" },
      { words: "Nice garden" },
    );
    expect((await items()).map((item) => item.readFirstWhy)).toEqual(["not-safe", "worry", "language", "too-long", "nothing-left", null]);
  });

  test("says it of a reply too, and nothing of it is left once it is settled", async () => {
    const [viewId = ""] = await said({ words: "my mum hits me" });
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "أحب بيتي الجديد", once: newToken(), language: "ar" });
    expect((await items()).map((item) => [item.kind, item.readFirstWhy])).toEqual([
      ["view", "worry"],
      ["reply", "language"],
    ]);
    await readAndDecide(priya, viewId, allow);
    const { read } = await db();
    const settled = await read.inboxItem.findFirstOrThrow({ where: { authorityId: here.id, subjectId: viewId, waitingFor: "unread" } });
    expect([settled.readFirst, settled.readFirstWhy]).toEqual([true, null]);
  });
});

test("narrowed to what is late, the inbox shows what waits past the time that was promised, of every kind of waiting", async () => {
  const [a = "", b = "", c = ""] = await said({}, {}, { words: "أحب بيتي الجديد" });
  await readAndDecide(priya, b, allow);
  expect(await items({ late: "yes" })).toEqual([]);
  setClock(minutesAfter(now(), here.readWithinDays * 24 * 60 + 1));
  expect((await items({ late: "yes" })).map((item) => item.subjectId)).toEqual([c, a]);
  expect((await items({ late: "yes", for: "answer" })).length).toBe(0);
  setClock(minutesAfter(now(), here.answerWithinDays * 24 * 60));
  expect((await items({ late: "yes" })).map((item) => item.subjectId)).toEqual([c, a, b]);
  expect((await items({ late: "yes", language: "ar" })).length).toBe((await items({ language: "ar" })).length);
});
