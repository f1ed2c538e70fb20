import { dayStart } from "~/platform/clock";
import { commitTogether, sqlTime } from "~/platform/db/group-commit.server";
import { newId } from "~/platform/id";
import type { Feeling, Sharing } from "../view";

export type Sending = {
  view: {
    authorityId: string;
    id: string;
    topic: string | null;
    words: string;
    language: string;
    feeling: Feeling | null;
    sharing: Sharing;
    pickedName: string | null;
    helpedBy: string | null;
    authorId: string | null;
    receivedOn: string;
    receiptHash: string;
    sendKeyHash: string;
  };
  actor: { kind: "phone" | "member"; id: string | null };
  at: Date;
  dueAt: Date;
  visit: { id: string; shownUntil: Date };
};

/**
 * Writes a view with its inbox item and its event, and turns the draft into a sent visit, all or nothing and durable when
 * it resolves. The first statement decides: a send key that is there already means that this draft was sent before.
 */
export function sendView({ view, actor, at, dueAt, visit }: Sending): Promise<"written" | "already"> {
  const { authorityId } = view;
  return commitTogether({
    guard: {
      sql: `INSERT INTO "View" ("authorityId", "id", "topic", "words", "language", "feeling", "sharing", "pickedName", "keeping",
              "helpedBy", "authorId", "receivedOn", "receiptHash", "sendKeyHash")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'thisWork', ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      params: [
        authorityId,
        view.id,
        view.topic,
        view.words,
        view.language,
        view.feeling,
        view.sharing,
        view.pickedName,
        view.helpedBy,
        view.authorId,
        view.receivedOn,
        view.receiptHash,
        view.sendKeyHash,
      ],
    },
    statements: [
      {
        sql: `INSERT INTO "InboxItem" ("authorityId", "id", "subjectKind", "subjectId", "waitingFor", "waitingSince", "dueAt", "language", "readFirst")
              VALUES (?, ?, 'view', ?, 'unread', ?, ?, ?, ?)`,
        params: [authorityId, newId(), view.id, sqlTime(at), sqlTime(dueAt), view.language, false],
      },
      {
        sql: `INSERT INTO "Event" ("authorityId", "id", "name", "subjectId", "actorKind", "actorId", "at") VALUES (?, ?, 'view.submitted', ?, ?, ?, ?)`,
        params: [authorityId, newId(), view.id, actor.kind, actor.id, sqlTime(actor.kind === "phone" ? dayStart(at) : at)],
      },
      {
        sql: `UPDATE "Visit" SET "stage" = 'sent', "sealed" = NULL, "expiresAt" = ? WHERE "authorityId" = ? AND "id" = ?`,
        params: [sqlTime(visit.shownUntil), authorityId, visit.id],
      },
    ],
  });
}
