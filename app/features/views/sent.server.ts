import type { Language } from "~/paths";
import type { AuthorityFacts } from "~/platform/authority.server";
import { readInDays, watchedNow } from "../safeguarding/watched-now.server";
import { receiptShown, receiptToShow } from "./receipt-to-show.server";

/** What the page after a view was sent shows this phone; null when it has sent none. */
export async function viewSent(authority: AuthorityFacts, token: string | null, language: Language) {
  const receipt = await receiptToShow(authority.id, token, language);
  return (
    receipt && { receipt, days: await readInDays(authority), answerDays: authority.answerWithinDays as number | null, watched: await watchedNow(authority) }
  );
}

export type Sent = NonNullable<Awaited<ReturnType<typeof viewSent>>>;

/** The same after something was said of a word or a promise: whether it becomes part of an ask is not known yet, so no answer has a day. */
export async function wordsSent(authority: AuthorityFacts, receipt: string, language: Language): Promise<{ ok: true; sent: Sent }> {
  const sent = { receipt: receiptShown(receipt, language), days: await readInDays(authority), answerDays: null, watched: await watchedNow(authority) };
  return { ok: true, sent };
}
