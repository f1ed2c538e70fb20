import type { Reader } from "~/platform/db/db.server";
import type { SubjectForReading } from "../inbox/subject";
import { replyWithView } from "./inside/view-store.server";

/** What a moderator reads of a young person's reply: its words, and the view that it belongs to. */
export async function replyForReading(read: Reader, authorityId: string, id: string): Promise<SubjectForReading | null> {
  const reply = await replyWithView(read, authorityId, id);
  if (!reply || reply.view.withdrawal) return null;
  return { words: reply.words, context: "", language: reply.view.language, receivedOn: reply.onDay, viewId: reply.viewId };
}
