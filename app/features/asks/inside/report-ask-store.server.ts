import { db } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts } from "~/platform/db/in-parts";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { SqlValue } from "~/platform/db/sql-values";
import { type HeldOfAsk, tallyOfAskSql } from "../../themes/tally-of-ask";
import { withJoinedWords } from "./joined-words-store.server";

/** How what was answered stands: counted from the Ask's views, and kept. */
type Standing = { readonly notReally: boolean; readonly unanswered: boolean };
/** What is kept of an Ask besides: who stands behind it, and the first views that the database takes to be quotable. Ids and numbers alone. */
export type CountsOfAsk = Standing & { readonly saying?: Saying; readonly quotable?: readonly string[] };
/** An Ask of a period: what is cheap is counted each time, what grows with its views is what was kept of it (null: to be counted anew). */
export type HeldLine = {
  id: string;
  askedOn: string | null;
  /** Until when an action of it is taken: for good when one is done or has no day, else the last promised day; null: none is. */
  takenUntil: string | null;
  /** How many of its differences count, and how many of them a young person or a group confirmed: a document told the rest. */
  shown: number;
  confirmed: number;
  /** A group asked, nobody has answered, and no difference is confirmed. What a document told is told with what came of it. */
  groupWaits: boolean;
  mark: string | null;
  counts: CountsOfAsk | null;
};

/** Which Asks: of a period (days, both included), these, or all of an authority. */
export type WhichAsks = { readonly from: string; readonly to: string } | { readonly ids: readonly string[] } | "all";

/** Which Asks belong to a period: asked in it, or of a source whose period touches it. */
const ofPeriod = `a."authorityId" = ? AND (
  (a."askedOn" IS NOT NULL AND a."askedOn" >= ? AND a."askedOn" <= ?) OR (a."askedOn" IS NULL AND a."periodFrom" <= ? AND a."periodTo" >= ?))`;
const periodValues = (authorityId: string, from: string, to: string): SqlValue[] => [authorityId, from, to, to, from];

/** A line for each of these Asks, in the order of asking: what it costs grows with the Asks, not with the views. */
export async function askLines(authorityId: string, which: WhichAsks): Promise<HeldLine[]> {
  if (which === "all") return linesWhere(`a."authorityId" = ?`, [authorityId]);
  if ("from" in which) return linesWhere(ofPeriod, periodValues(authorityId, which.from, which.to));
  return inParts(which.ids, (part) => linesWhere(`a."authorityId" = ? AND a."id" IN (${marks(part)})`, [authorityId, ...part]));
}

async function linesWhere(where: string, values: SqlValue[]): Promise<HeldLine[]> {
  const rows = await rowsBySql<
    Record<"shown" | "confirmed" | "groupWaits", bigint | number> & Record<"askedOn" | "takenUntil" | "held", string | null> & { id: string }
  >(
    `SELECT a."id" AS "id", COALESCE(a."askedOn", a."periodFrom") AS "askedOn", CAST(t."counts" AS TEXT) AS "held",
      (SELECT MAX(CASE WHEN c."state" = 'done' OR c."byOn" IS NULL THEN '9999-12-31' ELSE c."byOn" END) FROM "Action" c
        WHERE c."authorityId" = a."authorityId" AND c."askId" = a."id" AND c."state" IN ('done', 'doingBy')) AS "takenUntil",
      (SELECT COUNT(*) FROM "Difference" d WHERE d."authorityId" = a."authorityId" AND d."askId" = a."id" AND d."confirmedAt" IS NOT NULL) AS "shown",
      (SELECT COUNT(*) FROM "Difference" d WHERE d."authorityId" = a."authorityId" AND d."askId" = a."id" AND d."confirmedAt" IS NOT NULL
        AND (d."confirmedHow" IS NULL OR d."confirmedHow" <> 'source')) AS "confirmed",
      CASE WHEN EXISTS (
        SELECT 1 FROM "AskQuote" q WHERE q."authorityId" = a."authorityId" AND q."askId" = a."id" AND q."speaker" = 'youngPerson'
          AND q."sourceId" IS NULL AND (q."fromKind" IS NULL OR q."fromKind" = 'meeting')
      ) AND NOT EXISTS (
        SELECT 1 FROM "Answer" w WHERE w."authorityId" = a."authorityId" AND w."askId" = a."id"
      ) AND NOT EXISTS (
        SELECT 1 FROM "Difference" d WHERE d."authorityId" = a."authorityId" AND d."askId" = a."id" AND d."confirmedAt" IS NOT NULL
      ) THEN 1 ELSE 0 END AS "groupWaits"
    FROM "Ask" a ${tallyOfAskSql} WHERE ${where}
    ORDER BY CASE WHEN a."askedOn" IS NULL THEN 1 ELSE 0 END, a."askedOn" DESC, a."sourceLine", a."id"`,
    values,
  );
  return rows.map(({ id, askedOn, takenUntil, shown, confirmed, groupWaits, held }) => {
    const { mark = null, counts = null } = held === null ? {} : (JSON.parse(held) as Partial<HeldOfAsk<CountsOfAsk>>);
    return { id, askedOn, takenUntil, shown: Number(shown), confirmed: Number(confirmed), groupWaits: Number(groupWaits) > 0, mark, counts };
  });
}

/**
 * How what was answered of these Asks stands, counted from all their views. A "not really" is looked for Ask by Ask (LIMIT 1, not
 * EXISTS): PostgreSQL otherwise gathers every "not really" of the authority first, at a million views most of the time of a report.
 */
export async function standingsOf(authorityId: string, ids: readonly string[]): Promise<Map<string, Standing>> {
  const isLater = `l."authorityId" = w."authorityId" AND l."askId" = w."askId" AND l."id" <> w."id" AND (
      l."onDay" > w."onDay" OR (l."onDay" = w."onDay" AND (
        (l."at" IS NOT NULL AND (w."at" IS NULL OR l."at" > w."at")) OR ((l."at" = w."at" OR (l."at" IS NULL AND w."at" IS NULL)) AND l."id" > w."id"))))`;
  const latest = `NOT EXISTS (
    SELECT 1 FROM "Answer" l JOIN "AnsweredView" lv ON lv."authorityId" = l."authorityId" AND lv."answerId" = l."id" AND lv."viewId" = av."viewId"
    WHERE ${isLater})`;
  const rows = await inParts(ids, (part) =>
    rowsBySql<Record<keyof Standing, bigint | number> & { id: string }>(
      `SELECT a."id" AS "id",
      CASE WHEN (
        SELECT 1 FROM "Answer" w JOIN "AnsweredView" av ON av."authorityId" = w."authorityId" AND av."answerId" = w."id"
        WHERE w."authorityId" = a."authorityId" AND w."askId" = a."id" AND av."verdict" = 'notReally' AND ${latest} LIMIT 1
      ) IS NOT NULL OR EXISTS (
        SELECT 1 FROM "Answer" w JOIN "AnsweredWords" aw ON aw."authorityId" = w."authorityId" AND aw."answerId" = w."id"
        WHERE w."authorityId" = a."authorityId" AND w."askId" = a."id" AND aw."verdict" = 'notReally'
          AND NOT EXISTS (SELECT 1 FROM "Answer" l WHERE ${isLater})
      ) THEN 1 ELSE 0 END AS "notReally",
      CASE WHEN EXISTS (
        SELECT 1 FROM (
          SELECT j."viewId" AS "viewId" FROM "AskView" j WHERE j."authorityId" = a."authorityId" AND j."askId" = a."id"
          EXCEPT
          SELECT av."viewId" FROM "Answer" w JOIN "AnsweredView" av ON av."authorityId" = w."authorityId" AND av."answerId" = w."id"
          WHERE w."authorityId" = a."authorityId" AND w."askId" = a."id"
        ) AS "left"
        WHERE NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" t WHERE t."authorityId" = a."authorityId" AND t."viewId" = "left"."viewId")
      ) OR EXISTS (
        SELECT 1 FROM "AskQuote" q WHERE q."authorityId" = a."authorityId" AND q."askId" = a."id" AND q."fromKind" IN ('jargonFlag', 'suggestion')
          AND NOT EXISTS (SELECT 1 FROM "Answer" w WHERE w."authorityId" = q."authorityId" AND w."askId" = q."askId")
      ) THEN 1 ELSE 0 END AS "unanswered"
    FROM "Ask" a WHERE a."authorityId" = ? AND a."id" IN (${marks(part)})`,
      [authorityId, ...part],
    ),
  );
  return new Map(rows.map(({ id, notReally, unanswered }) => [id, { notReally: Number(notReally) > 0, unanswered: Number(unanswered) > 0 }]));
}

const whatIsTold = {
  groups: { include: { group: { select: { id: true, key: true, name: true, closed: true } } } },
  actions: { orderBy: [{ order: "asc" }, { at: "asc" }], include: { updates: { orderBy: { at: "asc" } } } },
  differences: { orderBy: { at: "asc" } },
  quotes: true,
  answers: { select: { onDay: true }, orderBy: { onDay: "desc" } },
} satisfies Prisma.AskInclude;

/** These Asks with everything but their views, and the days on which they were answered. */
export async function asksWithoutViews(authorityId: string, ids: readonly string[]) {
  const { read } = await db();
  const rows = await inParts(ids, (part) => read.ask.findMany({ where: { authorityId, id: { in: part } }, include: whatIsTold }));
  const byId = new Map((await withJoinedWords(read, authorityId, rows)).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export type AskWithoutViews = Awaited<ReturnType<typeof asksWithoutViews>>[number];

export const marks = (ids: readonly string[]) => ids.map(() => "?").join(", ");

export type Saying = { joined: number; answersIt: number; notReally: number; waiting: number };

/** How many young people who may be counted stand behind each of these Asks, and what they say of its latest answer. */
export async function sayingOf(authorityId: string, ids: readonly string[]): Promise<Map<string, Saying>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsBySql<Record<"askId", string> & Record<keyof Saying, bigint | number>>(
    `WITH "joined" AS (
      SELECT j."askId" AS "askId", COALESCE(v."authorId", v."id") AS "who", (
        SELECT COALESCE(CAST(av."verdict" AS TEXT), 'waiting') FROM "Answer" w
          JOIN "AnsweredView" av ON av."authorityId" = w."authorityId" AND av."answerId" = w."id" AND av."viewId" = j."viewId"
        WHERE w."authorityId" = j."authorityId" AND w."askId" = j."askId"
        ORDER BY w."onDay" DESC, CASE WHEN w."at" IS NULL THEN 1 ELSE 0 END, w."at" DESC, w."id" DESC LIMIT 1
      ) AS "verdict"
      FROM "AskView" j CROSS JOIN "View" v
      WHERE v."authorityId" = j."authorityId" AND v."id" = j."viewId" AND j."authorityId" = ? AND j."askId" IN (${marks(ids)}) AND v."sharing" <> 'helpersOnly' AND NOT v."onlyGroup"
        AND NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" t WHERE t."authorityId" = v."authorityId" AND t."viewId" = v."id")
      UNION ALL
      SELECT q."askId", COALESCE(f."byId", s."byId", q."fromId"), (
        SELECT COALESCE(CAST(aw."verdict" AS TEXT), 'waiting') FROM "Answer" w
          LEFT JOIN "AnsweredWords" aw ON aw."authorityId" = w."authorityId" AND aw."answerId" = w."id" AND aw."quoteId" = q."id"
        WHERE w."authorityId" = q."authorityId" AND w."askId" = q."askId"
        ORDER BY w."onDay" DESC, CASE WHEN w."at" IS NULL THEN 1 ELSE 0 END, w."at" DESC, w."id" DESC LIMIT 1
      )
      FROM "AskQuote" q
        LEFT JOIN "JargonFlag" f ON f."authorityId" = q."authorityId" AND q."fromKind" = 'jargonFlag' AND f."id" = q."fromId"
        LEFT JOIN "OfferSuggestion" s ON s."authorityId" = q."authorityId" AND q."fromKind" = 'suggestion' AND s."id" = q."fromId"
      WHERE q."authorityId" = ? AND q."askId" IN (${marks(ids)}) AND q."fromKind" IN ('jargonFlag', 'suggestion')
    )
    SELECT "askId", COUNT(DISTINCT "who") AS "joined",
      COUNT(DISTINCT CASE WHEN "verdict" = 'answersIt' THEN "who" END) AS "answersIt",
      COUNT(DISTINCT CASE WHEN "verdict" = 'notReally' THEN "who" END) AS "notReally",
      COUNT(DISTINCT CASE WHEN "verdict" = 'waiting' THEN "who" END) AS "waiting"
    FROM "joined" GROUP BY "askId"`,
    [authorityId, ...ids, authorityId, ...ids],
  );
  const number = ({ joined, answersIt, notReally, waiting }: Record<keyof Saying, bigint | number>): Saying => ({
    joined: Number(joined),
    answersIt: Number(answersIt),
    notReally: Number(notReally),
    waiting: Number(waiting),
  });
  return new Map(rows.map((row) => [row.askId, number(row)]));
}
