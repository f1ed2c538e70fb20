import type { Language } from "~/paths";
import type { AuthorityFacts } from "~/platform/authority.server";
import { readInDays, watchedNow } from "../safeguarding/watched-now.server";
import { type Helper, helperIn } from "./helper-of.server";
import { sentUnder } from "./inside/view-store.server";
import type { Author } from "./own-view.server";
import { receiptShown } from "./receipt-to-show.server";
import { readVisit, receiptOf } from "./visit.server";

/** Of a view that was just sent: whether it is a member's, who helped, and for whoever is signed in whether it stands on their page. */
type Besides = { readonly byMember: boolean; readonly helper: Helper | null; readonly onMyPage: boolean | null };
const nothingBesides: Besides = { byMember: false, helper: null, onMyPage: null };

/** What the page after a view was sent shows this phone; null when it has sent none. */
export async function viewSent(authority: AuthorityFacts, token: string | null, language: Language, actor: Author) {
  const visit = await readVisit(authority.id, token);
  if (visit.stage !== "sent") return null;
  const { receipt, sendKeyHash } = receiptOf(visit.token, authority.id);
  return {
    receipt: receiptShown(receipt, language),
    days: await readInDays(authority),
    answerDays: authority.answerWithinDays as number | null,
    watched: await watchedNow(authority),
    ...(await besidesOf(authority.id, sendKeyHash, actor)),
  };
}

export type Sent = NonNullable<Awaited<ReturnType<typeof viewSent>>>;

async function besidesOf(authorityId: string, sendKeyHash: string, actor: Author): Promise<Besides> {
  const view = await sentUnder(authorityId, sendKeyHash);
  if (!view) return nothingBesides;
  const onMyPage = actor.kind === "member" ? view.authorId === actor.personId : null;
  return { byMember: view.authorId !== null, helper: helperIn(view), onMyPage };
}

/** The same after something was said of a word or a promise: whether it becomes part of an ask is not known yet, so no answer has a day. */
export async function wordsSent(authority: AuthorityFacts, receipt: string, language: Language): Promise<{ ok: true; sent: Sent }> {
  const shown = receiptShown(receipt, language);
  return { ok: true, sent: { receipt: shown, days: await readInDays(authority), answerDays: null, watched: await watchedNow(authority), ...nothingBesides } };
}
