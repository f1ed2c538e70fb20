import type { Language } from "~/paths";
import type { AuthorityFacts } from "~/platform/authority.server";
import { readInDays, watchedNow } from "../safeguarding/watched-now.server";
import { hasAuthor } from "./inside/view-store.server";
import { receiptShown } from "./receipt-to-show.server";
import { readVisit, receiptOf } from "./visit.server";

/** What the page after a view was sent shows this phone; null when it has sent none. */
export async function viewSent(authority: AuthorityFacts, token: string | null, language: Language) {
  const visit = await readVisit(authority.id, token);
  if (visit.stage !== "sent") return null;
  const { receipt, sendKeyHash } = receiptOf(visit.token, authority.id);
  return {
    receipt: receiptShown(receipt, language),
    days: await readInDays(authority),
    answerDays: authority.answerWithinDays as number | null,
    watched: await watchedNow(authority),
    byMember: await hasAuthor(authority.id, sendKeyHash),
  };
}

export type Sent = NonNullable<Awaited<ReturnType<typeof viewSent>>>;

/** The same after something was said of a word or a promise: whether it becomes part of an ask is not known yet, so no answer has a day. */
export async function wordsSent(authority: AuthorityFacts, receipt: string, language: Language): Promise<{ ok: true; sent: Sent }> {
  const sent = {
    receipt: receiptShown(receipt, language),
    days: await readInDays(authority),
    answerDays: null,
    watched: await watchedNow(authority),
    byMember: false,
  };
  return { ok: true, sent };
}
