import type { Reader } from "~/platform/db/db.server";
import type { SubjectForReading } from "../../inbox/subject";

/** An option that a member put to a vote, with the question. */
export async function ideaForReading(read: Reader, authorityId: string, id: string): Promise<SubjectForReading | null> {
  const idea = await read.ballotOption.findUnique({
    where: { authorityId_id: { authorityId, id } },
    select: { words: true, ballot: { select: { question: true } } },
  });
  return idea && { words: idea.words, context: idea.ballot.question };
}

/** What a young person would say instead of a term, and why. */
export async function jargonFlagForReading(read: Reader, authorityId: string, id: string): Promise<SubjectForReading | null> {
  const flag = await read.jargonFlag.findUnique({
    where: { authorityId_id: { authorityId, id } },
    select: { instead: true, why: true, heardWhere: true, onDay: true, byId: true, term: { select: { term: true } } },
  });
  if (!flag) return null;
  const { instead, why, heardWhere, onDay, byId } = flag;
  return { words: instead ?? "", more: why, heardWhere, context: flag.term.term, receivedOn: onDay, authorId: byId };
}

/** Other words for a line of a promise, and why, with the line as it was. */
export async function suggestionForReading(read: Reader, authorityId: string, id: string): Promise<SubjectForReading | null> {
  const suggestion = await read.offerSuggestion.findUnique({
    where: { authorityId_id: { authorityId, id } },
    select: { words: true, why: true, before: true, onDay: true, byId: true },
  });
  return (
    suggestion && {
      words: suggestion.words,
      more: suggestion.why,
      context: suggestion.before,
      receivedOn: suggestion.onDay,
      authorId: suggestion.byId,
    }
  );
}

/** The words of a one-minute form that came with its choices, by the id of its request. */
export async function feedbackForReading(read: Reader, authorityId: string, id: string): Promise<SubjectForReading | null> {
  const request = await read.feedbackRequest.findUnique({
    where: { authorityId_id: { authorityId, id } },
    select: { answeredOn: true, answers: { select: { words: true, language: true } } },
  });
  const answer = request?.answers.find((one) => one.words !== null);
  return request && { words: answer?.words ?? "", context: "", language: answer?.language, receivedOn: request.answeredOn };
}
