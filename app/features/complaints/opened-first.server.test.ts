import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aChannel, aSender, nothingWaits } from "~/platform/outbox/cast";
import { remindOfDates } from "~/platform/outbox/remind-of-dates.server";
import { sendDue } from "~/platform/outbox/send-due.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { settle } from "../inbox/wait.server";
import { setHours } from "../safeguarding/set-hours.server";
import { sayIt } from "../views/cast";
import { keepWithDraft } from "../views/keep-with-draft.server";
import type { Draft } from "../views/view";
import { readVisit } from "../views/visit.server";
import { answerComplaint } from "./answer-complaint.server";
import { complain } from "./cast";
import { datesOfComplaints } from "./complaint-dates.server";
import { makeComplaint } from "./make-complaint.server";
import { complaintPage, complaintsPage, complaintsWaiting } from "./pages.server";
import { readComplaint, wasOpened } from "./read-complaint.server";
import { sayMore } from "./say-more.server";
import { sendComplaint } from "./send-complaint.server";
import { withdrawComplaint } from "./withdraw-complaint.server";

// A Wednesday.
const ten = new Date("2026-11-25T10:00:00Z");
let here: AuthorityFacts;
let [helen, omar, accused] = [] as unknown as [StaffActor, StaffActor, StaffActor];
beforeEach(async () => {
  setClock(ten);
  here = await anAuthority();
  helen = await aStaffActor(here, "helen", ["complaintsOfficer"]);
  omar = await aStaffActor(here, "helen", ["complaintsOfficer"]);
  accused = await aStaffActor(here, "helen", ["complaintsOfficer"]);
  for (const [name, officer] of Object.entries({ helen, omar, accused })) await aChannel(officer, { address: `${name}@${here.id}.invalid` });
});
afterEach(async () => {
  await nothingWaits(here);
  setClock(undefined);
});

const own = (id: string) => ({ id, proven: id });
const none = { about: [], aboutWords: null, putRight: null, wantsAdvocate: false };
const answer = { outcome: "upheld", note: "You were right." } as const;
const open = async (officer = helen) => (await complaintsPage(officer, here)).open.map((line) => [line.id, line.unopened, line.readFirstWhy]);
async function rowOf(viewId: string) {
  const { read } = await db();
  return read.complaint.findUniqueOrThrow({ where: { authorityId_viewId: { authorityId: here.id, viewId } } });
}
/** What went to whom since it was last asked, looked for as the server's clock does. */
async function told(): Promise<string[]> {
  await remindOfDates([datesOfComplaints]);
  const { sender, letters } = aSender(() => ({ how: "sent" }));
  await sendDue(sender);
  return letters.filter(({ address }) => address.includes(here.id)).map(({ address }) => address.split("@")[0] ?? "");
}

/** A complaint that is a picture alone. */
async function aPicture(complaint: Draft["complaint"] = {}): Promise<string> {
  const token = await keepWithDraft(
    here.id,
    null,
    "photo",
    { type: "image/webp", bytes: Buffer.from("a picture"), seconds: null },
    { language: "en", complaint },
  );
  const visit = await readVisit(here.id, token);
  if (visit.stage !== "writing") throw new Error("The draft was not kept.");
  expect(await sendComplaint(aPhone(here), here, token, visit.draft)).toEqual({ ok: true, again: false });
  const { read } = await db();
  return (await read.complaint.findFirstOrThrow({ where: { authorityId: here.id, readFirstWhy: "not-words" }, orderBy: { id: "desc" } })).id;
}

describe("What nobody could look at is opened before the rest", () => {
  test("a picture, and words in another language; until an officer has opened it", async () => {
    const plain = await rowOf((await complain(here, { words: "the bus was late", complaint: {} })).viewId);
    const picture = await aPicture();
    const arabic = await rowOf((await complain(here, { words: "لا أحد يجيب", language: "ar", complaint: {} })).viewId);
    const firsts = [
      [picture, true, "not-words"],
      [arabic.id, true, "language"],
    ].sort();
    const listed = await open();
    expect(listed.slice(0, 2).sort()).toEqual(firsts);
    expect(listed.slice(2)).toEqual([[plain.id, true, null]]);
    expect(await complaintsWaiting(helen, here)).toMatchObject({ open: 3, unopened: 3, first: 2 });

    expect((await readComplaint(helen, here, picture))?.readFirstWhy, "its page says why").toBe("not-words");
    expect((await readComplaint(helen, here, picture))?.readFirstWhy, "and once").toBeNull();
    expect(await complaintsWaiting(omar, here)).toMatchObject({ open: 3, unopened: 2, first: 1 });
    const { read } = await db();
    expect(await read.complaint.count({ where: { authorityId: here.id, id: picture, unopenedSince: null } }), "the exact time goes").toBe(1);
  });

  test("what was to be read first in the inbox and was not, when it becomes a complaint", async () => {
    const { viewId } = await sayIt(here, { words: "لا أحد يجيب", language: "ar" });
    await makeComplaint(aPhone(here), here, own(viewId), none);
    const read = await sayIt(here, { words: "لا أحد يجيب", language: "ar" });
    await change(helen, "view.read", read.viewId, (tx) => settle(tx, { authorityId: here.id, subjectKind: "view", subjectId: read.viewId }));
    await makeComplaint(aPhone(here), here, own(read.viewId), none);
    expect([(await rowOf(viewId)).readFirstWhy, (await rowOf(read.viewId)).readFirstWhy]).toEqual(["language", null]);
  });

  test("what is told more, though it was opened before; and it is not answered before that is opened", async () => {
    const { viewId } = await complain(here, { words: "the bus was late", complaint: {} });
    const { id } = await rowOf(viewId);
    expect(await answerComplaint(helen, here, id, answer)).toEqual({ ok: false, why: "not-read" });
    await readComplaint(helen, here, id);
    expect(await sayMore(aPhone(here), here, own(viewId), { words: "ما زلت أنتظر", language: "ar" })).toEqual({ ok: true });
    expect(await open()).toEqual([[id, true, "language"]]);
    expect(await answerComplaint(helen, here, id, answer)).toEqual({ ok: false, why: "not-read" });
    await readComplaint(omar, here, id);
    expect(await answerComplaint(helen, here, id, answer)).toEqual({ ok: true });
    await sayMore(aPhone(here), here, own(viewId), { words: "thank you", language: "en" });
    expect(await open(), "what is said after the answer waits too").toEqual([[id, true, null]]);
  });

  test("what is said while an officer has it open is not taken for opened", async () => {
    const { viewId } = await complain(here, { words: "the bus was late", complaint: {} });
    const { id } = await rowOf(viewId);
    const asFound = await complaintPage(helen, here, id);
    await sayMore(aPhone(here), here, own(viewId), { words: "and cold", language: "en" });
    if (asFound) await wasOpened(helen, asFound);
    expect(await open()).toEqual([[id, true, null]]);
  });
});

describe("Officers are told again while nobody opens it", () => {
  const working = Array.from({ length: 5 }, (_, day) => ({ weekday: day + 1, fromMinute: 9 * 60, untilMinute: 17 * 60 }));
  beforeEach(async () => {
    const administrator = await aStaffActor(here, "helen", ["administrator"]);
    await setHours(administrator, here, { hours: working, closedDays: [] });
  });

  test("each hour where it is to be opened first, while somebody is there to read; never whom it is about", async () => {
    const id = await aPicture({ about: [accused.personId] });
    expect((await told()).sort()).toEqual(["helen", "omar"]);
    const hours: string[] = [];
    for (let hour = 1; hour <= 24; hour++) {
      setClock(minutesAfter(ten, hour * 60 + 1));
      hours.push(...(await told()).map((name) => `${name} ${hour}`));
    }
    const both = (hour: number) => [`helen ${hour}`, `omar ${hour}`];
    // Until five, and from nine the next morning.
    expect(hours.sort()).toEqual([1, 2, 3, 4, 5, 6, 23, 24].flatMap(both).sort());
    await readComplaint(omar, here, id);
    setClock(minutesAfter(ten, 26 * 60));
    expect(await told()).toEqual([]);
  });

  test("each day where it waits in its turn; not once it is taken back", async () => {
    const { viewId } = await complain(here, { words: "the bus was late", complaint: {} });
    expect(await told()).toHaveLength(3);
    setClock(minutesAfter(ten, 5 * 60));
    expect(await told()).toEqual([]);
    setClock(minutesAfter(ten, 24 * 60 + 1));
    expect((await told()).sort()).toEqual(["accused", "helen", "omar"]);
    await withdrawComplaint(aPhone(here), here, own(viewId));
    setClock(minutesAfter(ten, 48 * 60 + 1));
    expect(await told()).toEqual([]);
    expect(await complaintsWaiting(helen, here)).toMatchObject({ open: 0, unopened: 0 });
  });
});
