import type { Reader } from "~/platform/db/db.server";
import { besideOf } from "../beside-words";
import type { ConcernSubject } from "../concern";
import { joined, wordsOfFlag, wordsOfSuggestion } from "../words-of";

export type Exactly = { readonly words: string; readonly viewId: string | null; readonly safeNow?: string | null; readonly beside?: string | null };

const besideWords = { topic: true, feeling: true, cards: true, wantsToTalk: true, helpedBy: true, helpedAs: true } as const;

/** What its author said in the complaint that was made of a view, also later: it stays when the view is taken back. */
async function saidInComplaint(read: Reader, authorityId: string, viewId: string): Promise<(string | null)[]> {
  const complaint = await read.complaint.findUnique({
    where: { authorityId_viewId: { authorityId, viewId } },
    select: { aboutWords: true, putRight: true, steps: { where: { kind: "said" }, orderBy: { at: "asc" }, select: { note: true } } },
  });
  return complaint ? [complaint.aboutWords, complaint.putRight, ...complaint.steps.map(({ note }) => note)] : [];
}

/**
 * The exact words of a subject as they are now, read by this room itself, so that raising a concern does not depend on
 * any other room; of a view with what was sent beside its words, what was answered to "Are you safe right now?", and what was said
 * in the complaint that was made of it. Null when there is no such thing in this authority.
 */
export async function exactWords(read: Reader, authorityId: string, kind: ConcernSubject, id: string): Promise<Exactly | null> {
  const where = { authorityId_id: { authorityId, id } };
  if (kind === "view") {
    const row = await read.view.findUnique({ where, select: { words: true, safeNow: true, ...besideWords } });
    // First the view's own: where a rule matched is told by its letters.
    return row && { words: joined([row.words, ...(await saidInComplaint(read, authorityId, id))]), safeNow: row.safeNow, beside: besideOf(row), viewId: id };
  }
  if (kind === "reply") {
    const row = await read.reply.findUnique({ where, select: { words: true, viewId: true } });
    return row && { words: row.words, viewId: row.viewId };
  }
  if (kind === "idea") {
    const row = await read.ballotOption.findUnique({ where, select: { words: true } });
    return row && { words: row.words, viewId: null };
  }
  if (kind === "jargonFlag") {
    const row = await read.jargonFlag.findUnique({ where, select: { instead: true, why: true, heardWhere: true, term: { select: { term: true } } } });
    return row && { words: wordsOfFlag({ ...row, term: row.term.term }), viewId: null };
  }
  if (kind === "feedback") {
    const row = await read.feedbackRequest.findUnique({ where, select: { answers: { select: { words: true } } } });
    return row && { words: joined(row.answers.map((answer) => answer.words)), viewId: null };
  }
  // What was added to a complaint is looked at when it is added; a person raises a concern about the view.
  if (kind === "complaint") return null;
  // A meeting has no words of its own: the worker who was there gives theirs.
  if (kind === "meeting") return null;
  const row = await read.offerSuggestion.findUnique({ where, select: { words: true, why: true } });
  return row && { words: wordsOfSuggestion(row), viewId: null };
}
