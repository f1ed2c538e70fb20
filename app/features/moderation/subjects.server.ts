import type { StaffActor } from "~/platform/actor";
import type { Reader } from "~/platform/db/db.server";
import type { ForReading, SubjectForReading, SubjectKind } from "../inbox/subject";
import { wordsKeptFrom } from "../safeguarding/kept-from-words.server";
import { replyForReading } from "../views/reply-for-reading.server";
import { feedbackForReading, ideaForReading, jargonFlagForReading, suggestionForReading } from "./inside/subject-store.server";

/** What waits and is read on the page that all kinds but views share. */
export type WaitingKind = Exclude<SubjectKind, "view">;

/** Which room gives the words of each kind. A kind that is not here cannot be read, so the type asks for all of them. */
const rooms: Record<WaitingKind, ForReading<Reader>> = {
  reply: replyForReading,
  idea: ideaForReading,
  jargonFlag: jargonFlagForReading,
  suggestion: suggestionForReading,
  feedback: feedbackForReading,
};

export const waitingKinds = Object.keys(rooms) as WaitingKind[];

export function isWaitingKind(text: string | undefined): text is WaitingKind {
  return (waitingKinds as readonly string[]).includes(text ?? "");
}

/**
 * The words of one subject as its room gives them; null when it is not there, and for whoever a concern about these words is
 * about, with their line (R56). Of a reply the view decides: whoever asks, asks for that too.
 */
export async function subjectForReading(read: Reader, actor: StaffActor, kind: WaitingKind, id: string): Promise<SubjectForReading | null> {
  if (kind !== "reply" && (await wordsKeptFrom(read, actor)).has(id)) return null;
  return rooms[kind](read, actor.authorityId, id);
}
