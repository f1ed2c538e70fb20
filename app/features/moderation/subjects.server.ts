import type { Reader } from "~/platform/db/db.server";
import type { ForReading, SubjectForReading, SubjectKind } from "../inbox/subject";
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

/** The words of one subject as its room gives them; null when it is not there. */
export async function subjectForReading(read: Reader, authorityId: string, kind: WaitingKind, id: string): Promise<SubjectForReading | null> {
  return rooms[kind](read, authorityId, id);
}
