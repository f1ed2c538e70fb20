import { beforeAll, expect, test } from "vitest";
import { askForAdvocate } from "~/features/views/ask-for-advocate.server";
import { sayIt } from "~/features/views/cast";
import { replyToView } from "~/features/views/reply-to-view.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aMessage } from "~/platform/outbox/cast";
import { newToken } from "~/platform/seal.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { action as retry } from "~/routes/staff/messages/retry";
import { action as advocateTold } from "~/routes/staff/moderation/advocate";
import { loader as viewPage } from "~/routes/staff/moderation/view";
import { loader as waitingPage } from "~/routes/staff/moderation/waiting";
import { action as replyRead } from "~/routes/staff/moderation/waiting-read";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  for (const role of ["moderator", "administrator"] as const) {
    const { personId } = await aStaffActor(here, "sam", [role]);
    cookies[role] = `staff=${await startSignIn(here.id, personId, true)}`;
  }
});

async function press(action: typeof replyRead, path: string, params: Record<string, string>, role = "moderator") {
  const headers = { Cookie: cookies[role] ?? "", "Content-Type": "application/x-www-form-urlencoded" };
  const request = new Request(`http://localhost${path}`, { method: "POST", headers, body: new URLSearchParams() });
  const answer = (await action({ request, params, context: { nonce: "", network: "" } })) as Response;
  return [answer.status, answer.headers.get("Location")];
}

async function open(loader: typeof waitingPage | typeof viewPage, path: string, params: Record<string, string>) {
  const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookies.moderator ?? "" } });
  await loader({ request, params, context: { nonce: "", network: "" } });
}

test("who has read a reply is in the inbox that they had narrowed", async () => {
  const { viewId } = await sayIt(here, { words: "The food is cold" });
  await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "Still cold", once: newToken(), language: "en" });
  const { id } = await (await db()).read.reply.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
  const pressRead = () => press(replyRead, `/staff/waiting/reply/${id}/read?kind=reply&language=en&at=x`, { kind: "reply", id });
  expect(await pressRead(), "somebody who has not opened it").toEqual([303, `/staff/waiting/reply/${id}?done=open-first`]);
  await open(waitingPage, `/staff/waiting/reply/${id}`, { kind: "reply", id });
  expect(await pressRead()).toEqual([303, "/staff/inbox?kind=reply&language=en&done=read"]);
});

test("who has told an advocate reads that it was noted", async () => {
  const { viewId } = await sayIt(here, { words: "I want somebody beside me" });
  await askForAdvocate(aPhone(here), here, { id: viewId, proven: viewId }, true);
  const pressTold = () => press(advocateTold, `/staff/views/${viewId}/advocate`, { id: viewId });
  expect(await pressTold(), "somebody who has not opened it").toEqual([303, `/staff/views/${viewId}?done=open-first`]);
  await open(viewPage, `/staff/views/${viewId}`, { id: viewId });
  expect(await pressTold()).toEqual([303, `/staff/views/${viewId}?done=advocate`]);
});

test("of two who try a message again the second is told that it is on its way, and loses no page", async () => {
  const [id, { personId }] = [newId(), await aStaffActor(here, "sam")];
  await aMessage({ authorityId: here.id, toPersonId: personId, notice: "something-due", id });
  expect(await press(retry, `/staff/messages/${id}/retry`, { id }, "administrator")).toEqual([303, "/staff/messages?done=notRetried"]);
});
