import { beforeAll, describe, expect, test } from "vitest";
import { readView } from "~/features/moderation/read-view.server";
import { sayIt } from "~/features/views/cast";
import { comeBackPage } from "~/features/views/pages.server";
import { replyToView } from "~/features/views/reply-to-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { loader } from "~/routes/staff/moderation/waiting";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  [priya, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam")];
});

async function aReply() {
  const { viewId } = await sayIt(here, { words: "The food is good." });
  await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "And the garden.", once: newId().padEnd(43, "x"), language: "en" });
  const { read } = await db();
  const { id } = await read.reply.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
  return { viewId, id };
}
async function open(who: StaffActor, id: string) {
  const headers = { Cookie: `staff=${await startSignIn(here.id, who.personId, true)}` };
  const request = new Request(`http://localhost/staff/waiting/reply/${id}`, { headers });
  return loader({ request, params: { kind: "reply", id }, context: { nonce: "", network: "" } });
}
/** Who has opened a reply by what is on record, who has read the view by what its author sees, and whether the reply waits still. */
async function known({ id, viewId }: { id: string; viewId: string }) {
  const { read } = await db();
  const opened = await read.event.findMany({ where: { authorityId: here.id, subjectId: id, name: "reply.opened" } });
  const page = await comeBackPage(aPhone(here), viewId, viewId);
  const waits = await read.inboxItem.count({ where: { authorityId: here.id, subjectId: id, settledOn: null } });
  return { opened: opened.map(({ actorId }) => actorId), readers: page?.readings.length, state: page?.state, waits };
}

describe("Who opens what a young person wrote back", () => {
  test("is on record once, and its author sees it, before anything is pressed; it waits as before", async () => {
    const reply = await aReply();
    await readView(priya, reply.viewId);
    for (let times = 0; times < 2; times++) await open(sam, reply.id);
    expect(await known(reply)).toMatchObject({ opened: [sam.personId], readers: 2, waits: 1 });
    await open(priya, reply.id);
    expect(await known(reply)).toMatchObject({ opened: [sam.personId, priya.personId], readers: 2 });
  });

  test("is on record also where nobody has read the view yet, which is not called read for it", async () => {
    const reply = await aReply();
    await open(sam, reply.id);
    expect(await known(reply)).toMatchObject({ opened: [sam.personId], readers: 0, state: "waiting" });
  });

  test("is nobody who may not: for them it is not there, and nothing is written", async () => {
    const reply = await aReply();
    await expect(open(await aStaffActor(here, "helen"), reply.id)).rejects.toMatchObject({ status: expect.any(Number) });
    await expect(open(await aStaffActor(await anAuthority(), "sam"), reply.id)).rejects.toBeTruthy();
    expect((await known(reply)).opened).toEqual([]);
  });
});
