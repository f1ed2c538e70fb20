import type { StaffActor } from "~/platform/actor";
import { tellAdvocate } from "../views/ask-for-advocate.server";
import { decideOnView } from "./decide-on-view.server";
import { openedPage } from "./opened-page.server";
import { waitingPage } from "./pages.server";
import { readReply } from "./read-reply.server";
import { sayReplyRead } from "./say-reply-read.server";
import { secondDecision } from "./second-decision.server";

/** Opens a view as its page does, then decides on it; for tests and the demonstration. */
export async function readAndDecide(...[actor, viewId, decision]: Parameters<typeof decideOnView>) {
  await openedPage(actor, viewId);
  return decideOnView(actor, viewId, decision);
}

/** Opens what a second person is asked about, then says yes or no; for tests. */
export async function readAndSecond(...[actor, subject, second]: Parameters<typeof secondDecision>) {
  if (subject.kind === "view") await openedPage(actor, subject.id);
  return secondDecision(actor, subject, second);
}

/** Opens a young person's reply as its page does, then says that all of it was read; for tests. */
export async function openAndReadReply(...[actor, replyId]: Parameters<typeof readReply>) {
  const page = await waitingPage(actor, "reply", replyId);
  if (page) await sayReplyRead(actor, page);
  return readReply(actor, replyId);
}

/** Opens a view as its page does, then says that an advocate was told; for tests. */
export async function readAndTellAdvocate(...[actor, viewId]: Parameters<typeof tellAdvocate>) {
  await openedPage(actor, viewId);
  return tellAdvocate(actor, viewId);
}
