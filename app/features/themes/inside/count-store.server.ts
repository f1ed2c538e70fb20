import { db } from "~/platform/db/db.server";
import { type SqlValue, toNumbered } from "~/platform/db/sql-values";
import { nobody, type Period, type ThemeCounts } from "../figures";

type Line = { themeId: string; what: string; part: string | null; n: bigint | number; day: string | null };

/**
 * Counts themes anew from their views, in one statement that the database adds up: what comes back grows with the themes
 * and their parts, not with the views. Counted is what `canSee(…, "count")` allows anybody; `theme-tally.server.test.ts` holds the
 * two against each other.
 */
export async function countThemes(authorityId: string, themeIds: readonly string[], period: Period): Promise<Map<string, ThemeCounts>> {
  const counted = new Map<string, Mutable>(themeIds.map((id) => [id, { ...nobody, byAgeBand: {}, byGroup: {}, byQuarter: {} }]));
  if (themeIds.length === 0) return counted;
  const { read, provider } = await db();
  const ids = [...themeIds];
  const sql = statement(ids.map(() => "?").join(", "));
  const params: SqlValue[] = [authorityId, ...ids, period.from, period.to, authorityId, ...ids];
  for (const line of await read.$queryRawUnsafe<Line[]>(provider === "sqlite" ? sql : toNumbered(sql), ...params)) {
    const counts = counted.get(line.themeId);
    if (counts) put(counts, line);
  }
  return counted;
}

type Mutable = { -readonly [K in keyof ThemeCounts]: ThemeCounts[K] extends Readonly<Record<string, number>> ? Record<string, number> : ThemeCounts[K] };

function put(counts: Mutable, { what, part, n, day }: Line) {
  const number = Number(n);
  if (what === "all") Object.assign(counts, { voices: number, oldestUnanswered: day });
  else if (what === "people") counts.youngPeople = number;
  else if (what === "satisfied" || what === "notSatisfied") counts[what] = number;
  else if (what === "asks") counts.openAsks = number;
  else if (what === "notReally") counts.notReally = number > 0;
  else if (what === "age") counts.byAgeBand[part ?? ""] = number;
  else if (what === "group") counts.byGroup[part ?? ""] = number;
  else if (what === "quarter") counts.byQuarter[part ?? ""] = number;
}

/**
 * Begins at the themes: CROSS JOIN keeps SQLite from beginning at all the views of a period, and PostgreSQL plans as it likes.
 * The time of joining is asked for so that SQLite looks Asks up by their view, not in an index that holds all it wants.
 * `ids` is a question mark for each theme. Values in order: authority, themes, from, to, authority, themes.
 */
function statement(ids: string) {
  return `
    WITH "given" AS MATERIALIZED (
      SELECT vt."themeId" AS "themeId", COALESCE(v."authorId", v."id") AS "who", v."receivedOn" AS "day", v."ageBand" AS "age", v."groupId" AS "group",
        CASE WHEN v."sharing" <> 'helpersOnly' AND NOT v."onlyGroup" AND (
          SELECT CASE WHEN d."outcome" = 'allowed' AND d."mayBeCounted" THEN 1 ELSE 0 END
          FROM "ModerationDecision" d
          WHERE d."authorityId" = v."authorityId" AND d."subjectKind" = 'view' AND d."subjectId" = v."id"
          ORDER BY d."at" DESC, d."id" DESC LIMIT 1
        ) = 1 THEN 1 ELSE 0 END AS "counts",
        (SELECT COALESCE(CAST(av."verdict" AS TEXT), 'waiting')
          FROM "AnsweredView" av JOIN "Answer" a ON a."authorityId" = av."authorityId" AND a."id" = av."answerId"
          WHERE av."authorityId" = v."authorityId" AND av."viewId" = v."id"
          ORDER BY a."onDay" DESC, CASE WHEN a."at" IS NULL THEN 1 ELSE 0 END, a."at" DESC, a."id" DESC LIMIT 1
        ) AS "verdict"
      FROM "ViewTheme" vt CROSS JOIN "View" v
      WHERE v."authorityId" = vt."authorityId" AND v."id" = vt."viewId" AND vt."authorityId" = ? AND vt."themeId" IN (${ids}) AND vt."takenOffAt" IS NULL
        AND v."receivedOn" >= ? AND v."receivedOn" <= ? AND v."complainedOn" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" w WHERE w."authorityId" = v."authorityId" AND w."viewId" = v."id")
    ), "person" AS MATERIALIZED (
      SELECT "themeId", "who", MAX("counts") AS "counts",
        MAX(CASE WHEN "verdict" = 'notReally' AND "counts" = 1 THEN 1 ELSE 0 END) AS "no",
        MAX(CASE WHEN "verdict" = 'answersIt' AND "counts" = 1 THEN 1 ELSE 0 END) AS "yes",
        MAX(CASE WHEN "verdict" = 'notReally' THEN 1 ELSE 0 END) AS "anyNo",
        MIN(CASE WHEN "verdict" IS NULL THEN "day" END) AS "unanswered"
      FROM "given" GROUP BY "themeId", "who"
    )
    SELECT "themeId", 'all' AS "what", '' AS "part", COUNT(*) AS "n", MIN("unanswered") AS "day" FROM "person" GROUP BY "themeId"
    UNION ALL SELECT "themeId", 'people', '', SUM("counts"), NULL FROM "person" GROUP BY "themeId"
    UNION ALL SELECT "themeId", 'notSatisfied', '', SUM("no"), NULL FROM "person" GROUP BY "themeId"
    UNION ALL SELECT "themeId", 'satisfied', '', SUM(CASE WHEN "yes" = 1 AND "no" = 0 THEN 1 ELSE 0 END), NULL FROM "person" GROUP BY "themeId"
    UNION ALL SELECT "themeId", 'notReally', '', SUM("anyNo"), NULL FROM "person" GROUP BY "themeId"
    UNION ALL SELECT "themeId", 'age', "age", COUNT(DISTINCT "who"), NULL FROM "given" WHERE "counts" = 1 AND "age" IS NOT NULL GROUP BY "themeId", "age"
    UNION ALL SELECT "themeId", 'group', "group", COUNT(DISTINCT "who"), NULL FROM "given" WHERE "counts" = 1 AND "group" IS NOT NULL GROUP BY "themeId", "group"
    UNION ALL SELECT "themeId", 'quarter', SUBSTR("day", 1, 4) || '-Q' || CAST((CAST(SUBSTR("day", 6, 2) AS INTEGER) + 2) / 3 AS TEXT), COUNT(DISTINCT "who"), NULL
      FROM "given" WHERE "counts" = 1 GROUP BY "themeId", 3
    UNION ALL SELECT vt."themeId", 'asks', '', COUNT(DISTINCT CASE WHEN av."at" IS NOT NULL THEN av."askId" END), NULL
      FROM "ViewTheme" vt CROSS JOIN "AskView" av
      WHERE av."authorityId" = vt."authorityId" AND av."viewId" = vt."viewId" AND vt."authorityId" = ? AND vt."themeId" IN (${ids}) AND vt."takenOffAt" IS NULL AND NOT EXISTS (
        SELECT 1 FROM "Difference" d WHERE d."authorityId" = av."authorityId" AND d."askId" = av."askId" AND d."confirmedAt" IS NOT NULL)
      GROUP BY vt."themeId"`;
}
