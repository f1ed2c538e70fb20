import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { action, loader as decisionPage } from "~/routes/staff/moderation/decision";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { recordDecision } from "../inbox/wait.server";
import { askForAdvocate, tellAdvocate } from "../views/ask-for-advocate.server";
import { sayIt } from "../views/cast";
import { replyToView } from "../views/reply-to-view.server";
import { sayRead } from "../views/say-read.server";
import { decideOnView } from "./decide-on-view.server";
import { fileToRead } from "./file-to-read.server";
import { openedPage } from "./opened-page.server";
import { waitingPage } from "./pages.server";
import { readReply } from "./read-reply.server";
import { readView } from "./read-view.server";
import { sayReplyRead } from "./say-reply-read.server";
import { secondDecision } from "./second-decision.server";
import { undoDecision } from "./undo-decision.server";

let here: AuthorityFacts;
let priya: StaffActor;
let lee: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  [priya, lee] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam", ["moderator"])];
});
const hold = { outcome: "held", mayBeCounted: false, mayBeQuoted: false, reason: "We are asking.", sawDecisionId: null } as const;
const allow = { ...hold, outcome: "allowed", reason: null } as const;
const notRead = { ok: false, why: "not-read" };
const aView = async () => (await sayIt(here, { words: "listen to us" })).viewId;

/** What is on record of a subject: its decisions, seconds and what it still waits for. */
async function known(subjectId: string) {
  const { read } = await db();
  const of = { authorityId: here.id, subjectId };
  const items = await read.inboxItem.findMany({ where: { ...of, settledOn: null } });
  const made = await read.moderationDecision.findMany({ where: of });
  const seconds = await read.decisionSecond.count({ where: { authorityId: here.id, decisionId: { in: made.map(({ id }) => id) } } });
  return { decisions: made.length, seconds, waits: items.map(({ waitingFor }) => waitingFor).sort() };
}

describe("Whoever has not opened a view in full ends nothing of its waiting (R52)", () => {
  test("a decision is refused whatever it is, and nothing is written; once they have opened it, it counts", async () => {
    const id = await aView();
    for (const decision of [allow, hold, { ...hold, outcome: "declined" }, { ...hold, outcome: "returned" }] as const)
      expect(await decideOnView(priya, id, decision)).toEqual(notRead);
    expect(await known(id)).toEqual({ decisions: 0, seconds: 0, waits: ["unread"] });
    expect((await openedPage(priya, id))?.id).toBe(id);
    expect(await decideOnView(priya, id, allow)).toEqual({ ok: true });
  });

  test("somebody else's opening is not theirs, nor is a part of it: the words on another page, one file, a reading alone", async () => {
    const id = await aView();
    await openedPage(lee, id);
    await sayRead(priya, [id]);
    await fileToRead(priya, id, newId());
    expect((await readView(priya, id)).ok).toBe(true);
    expect(await decideOnView(priya, id, allow)).toEqual(notRead);
    await openedPage(priya, id);
    expect(await decideOnView(priya, id, allow)).toEqual({ ok: true });
  });

  test("a second person agrees or not, and whoever decided takes it back, only once they have opened it themselves", async () => {
    const id = await aView();
    await openedPage(priya, id);
    await decideOnView(priya, id, hold);
    const { read } = await db();
    const [made] = await read.moderationDecision.findMany({ where: { authorityId: here.id, subjectId: id } });
    for (const agrees of [true, false]) expect(await secondDecision(lee, { kind: "view", id }, { decisionId: made?.id ?? "", agrees })).toEqual(notRead);
    expect(await known(id)).toEqual({ decisions: 1, seconds: 0, waits: ["held", "second"] });
    await openedPage(lee, id);
    expect(await secondDecision(lee, { kind: "view", id }, { decisionId: made?.id ?? "", agrees: true })).toEqual({ ok: true });
    const other = await aView();
    const written = { authorityId: here.id, subjectKind: "view" as const, subjectId: other, outcome: "allowed" as const, sawDecisionId: null };
    const before = await change(priya, "decision.recorded", other, (tx) => recordDecision(tx, { ...written, decidedById: priya.personId }));
    const undo = () => undoDecision(priya, { kind: "view", id: other }, before.ok ? before.id : "");
    expect(await undo()).toEqual(notRead);
    await openedPage(priya, other);
    expect(await undo()).toEqual({ ok: true });
  });

  test("that an advocate was told is said by whoever has opened it", async () => {
    const { viewId } = await sayIt(here, { words: "I want somebody on my side" });
    await askForAdvocate(aPhone(here), here, { id: viewId, proven: viewId }, true);
    expect(await tellAdvocate(priya, viewId)).toEqual(notRead);
    expect((await known(viewId)).waits).toContain("advocate");
    await openedPage(priya, viewId);
    expect(await tellAdvocate(priya, viewId)).toEqual({ ok: true });
  });

  test("a reply is said to be read only by whoever has opened it", async () => {
    const { viewId } = await sayIt(here, { words: "The food is good." });
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "And the garden.", once: newId().padEnd(43, "x"), language: "en" });
    const { id } = await (await db()).read.reply.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
    expect(await readReply(priya, id)).toEqual(notRead);
    expect((await known(id)).waits).toEqual(["unread"]);
    const page = await waitingPage(priya, "reply", id);
    if (page) await sayReplyRead(priya, page);
    expect(await readReply(priya, id)).toEqual({ ok: true });
  });

  test("the page says so in plain words and keeps what was typed; it shows the words, and the same press then counts", async () => {
    const id = await aView();
    const headers = { Cookie: `staff=${await startSignIn(here.id, priya.personId, true)}`, Origin: "http://localhost" };
    const typed = { outcome: "held", reason: "We are asking somebody.", saw: "", covers: "" };
    const press = () =>
      action({
        request: new Request(`http://localhost/staff/views/${id}/decision`, { method: "POST", headers, body: new URLSearchParams(typed) }),
        params: { id },
        context: { nonce: "", network: "" },
      });
    expect(await press()).toMatchObject({
      data: { errors: { outcome: "moderation:decide.not-read" }, typed: { outcome: "held", reason: "We are asking somebody." } },
      init: { status: 422 },
    });
    const shown = await decisionPage({
      request: new Request(`http://localhost/staff/views/${id}/decision`, { headers }),
      params: { id },
      context: { nonce: "", network: "" },
    });
    expect(shown.page.words).toBe("listen to us");
    expect(await press()).toMatchObject({ status: 303 });
  });
});
