import { dayStart } from "~/platform/clock";
import { commitTogether, sqlTime } from "~/platform/db/group-commit.server";
import { sealedFor } from "~/platform/db/sealed-words.server";
import type { Statement } from "~/platform/db/sql-values";
import { newId } from "~/platform/id";
import type { Feeling, Keeping, Sharing } from "../view";

export type ViewRow = {
  authorityId: string;
  id: string;
  topic: string | null;
  regardsTermId: string | null;
  regardsLineId: string | null;
  words: string;
  language: string;
  feeling: Feeling | null;
  /** JSON */
  cards: string | null;
  wantsToTalk: boolean;
  sharing: Sharing;
  pickedName: string | null;
  onlyGroup: boolean;
  groupId: string | null;
  keeping: Keeping;
  helpedBy: string | null;
  helpedAs: string | null;
  ageBand: string | null;
  /** JSON */
  aboutMe: string | null;
  wantsAdvocate: boolean;
  safeNow: string | null;
  complainedOn: string | null;
  authorId: string | null;
  receivedOn: string;
  receiptHash: string;
  sendKeyHash: string;
};

export type Sending = {
  view: ViewRow;
  /** Not `byAuthor`: kept from it because what is sent is a complaint about them. */
  readers: readonly { personId: string; rule: "only" | "never"; byAuthor: boolean }[];
  /** Whom it thanks, and whether they may read it. */
  thanks: { forPersonId: string | null; forName: string; mayPassOn: boolean } | null;
  /** What moves the files of the draft to the view. */
  files: readonly Statement[];
  actor: { kind: "phone" | "member"; id: string | null };
  at: Date;
  dueAt: Date;
  readFirst: boolean;
  readFirstWhy: string | null;
  /** What else is written with it, such as an alert to the safeguarding lane. */
  also: readonly Statement[];
  visit: { id: string; shownUntil: Date };
};

const columns = [
  ...([
    "authorityId",
    "id",
    "topic",
    "regardsTermId",
    "regardsLineId",
    "words",
    "language",
    "feeling",
    "cards",
    "wantsToTalk",
    "sharing",
    "pickedName",
    "onlyGroup",
    "groupId",
  ] as const),
  ...([
    "keeping",
    "helpedBy",
    "helpedAs",
    "ageBand",
    "aboutMe",
    "wantsAdvocate",
    "safeNow",
    "complainedOn",
    "authorId",
    "receivedOn",
    "receiptHash",
    "sendKeyHash",
  ] as const),
] satisfies (keyof ViewRow)[];

const insertView = `INSERT INTO "View" (${columns.map((column) => `"${column}"`).join(", ")})
  VALUES (${columns.map(() => "?").join(", ")}) ON CONFLICT DO NOTHING`;

/**
 * Writes a view with whom it is for or kept from, its inbox items and its event, and turns the draft into a sent visit, all
 * or nothing and durable when it resolves. A complaint has no place in the inbox. The first statement decides: a send key that is there already means that this
 * draft was sent before.
 */
export function sendView({ view, readers, thanks, files, actor, at, dueAt, readFirst, readFirstWhy, also, visit }: Sending): Promise<"written" | "already"> {
  const { authorityId } = view;
  const only = readers.find(({ rule }) => rule === "only")?.personId ?? null;
  const waiting = (reason: "unread" | "advocate"): Statement => ({
    sql: `INSERT INTO "InboxItem" ("authorityId", "id", "subjectKind", "subjectId", "waitingFor", "waitingSince", "dueAt", "language",
            "groupId", "ageBand", "topic", "onlyForId", "readFirst", "readFirstWhy")
          VALUES (?, ?, 'view', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    params: [
      ...[authorityId, newId(), view.id, reason, sqlTime(at), sqlTime(dueAt), view.language, view.groupId, view.ageBand, view.topic, only],
      ...(reason === "unread" ? [readFirst, readFirstWhy] : [false, null]),
    ],
  });
  return commitTogether({
    guard: { sql: insertView, params: columns.map((column) => sealedFor("View", column, view[column])) },
    statements: [
      ...readers.map(({ personId, rule, byAuthor }) => ({
        sql: `INSERT INTO "ViewReader" ("authorityId", "viewId", "personId", "rule", "byAuthor") VALUES (?, ?, ?, ?, ?)`,
        params: [authorityId, view.id, personId, rule, byAuthor],
      })),
      ...(thanks
        ? [
            {
              sql: `INSERT INTO "Compliment" ("authorityId", "viewId", "forName", "forPersonId", "mayPassOn") VALUES (?, ?, ?, ?, ?)`,
              params: [authorityId, view.id, sealedFor("Compliment", "forName", thanks.forName), thanks.forPersonId, thanks.mayPassOn],
            },
          ]
        : []),
      ...files,
      // Who asks for an advocate while saying it is told one by the same day as who asks for one later.
      ...(view.complainedOn === null ? [waiting("unread"), ...(view.wantsAdvocate ? [waiting("advocate")] : [])] : []),
      {
        sql: `INSERT INTO "Event" ("authorityId", "id", "name", "subjectId", "actorKind", "actorId", "at") VALUES (?, ?, 'view.submitted', ?, ?, ?, ?)`,
        params: [authorityId, newId(), view.id, actor.kind, actor.id, sqlTime(actor.kind === "phone" ? dayStart(at) : at)],
      },
      ...also,
      {
        sql: `UPDATE "Visit" SET "stage" = 'sent', "sealed" = NULL, "expiresAt" = ? WHERE "authorityId" = ? AND "id" = ?`,
        params: [sqlTime(visit.shownUntil), authorityId, visit.id],
      },
    ],
  });
}
