import { dayStart, now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { SqlValue } from "~/platform/db/sql-values";
import { newId } from "~/platform/id";
import { type AlikeThemed, type AlikeVoices, type DayPart, dayPartOf } from "../day-part";
import type { Period } from "../figures";

const keyOf = (day: string) => `day:${day}`;
type Held = { readonly mark: string; readonly part?: DayPart };

/** Leaves a new mark on these days and lets go of what was counted of them. */
export async function markDays(tx: Tx, authorityId: string, days: readonly string[]): Promise<void> {
  for (const day of [...days].sort()) {
    const id = { authorityId, key: keyOf(day), periodFrom: day, periodTo: day };
    const mark = { stale: true, counts: { mark: newId() } satisfies Held, countedAt: dayStart(now()) };
    await tx.tally.upsert({ where: { authorityId_key_periodFrom_periodTo: id }, create: { ...id, ...mark }, update: mark });
  }
}

/** The days of a period on which somebody said something: found day by day in the index, not view by view. */
export async function daysWithViews(authorityId: string, { from, to }: Period): Promise<string[]> {
  const rows = await rowsBySql<{ day: string }>(
    `WITH RECURSIVE "days"("day") AS (
      SELECT MIN(v."receivedOn") FROM "View" v WHERE v."authorityId" = ? AND v."receivedOn" >= ? AND v."receivedOn" <= ?
      UNION ALL
      SELECT (SELECT MIN(v."receivedOn") FROM "View" v WHERE v."authorityId" = ? AND v."receivedOn" > "days"."day" AND v."receivedOn" <= ?)
      FROM "days" WHERE "days"."day" IS NOT NULL
    ) SELECT "day" FROM "days" WHERE "day" IS NOT NULL`,
    [authorityId, from, to, authorityId, to],
  );
  return rows.map((row) => row.day);
}

export type HeldDay = { readonly mark: string | null; readonly part: DayPart | null };

/** What is held of the days of a period, by day; nothing of a day that was never counted or marked. */
export async function heldDays(authorityId: string, { from, to }: Period, within?: Reader): Promise<Map<string, HeldDay>> {
  const read = within ?? (await db()).read;
  const rows = await read.tally.findMany({
    where: { authorityId, key: { gte: keyOf(from), lte: keyOf(to) } },
    select: { periodFrom: true, counts: true },
  });
  return new Map(
    rows.map(({ periodFrom, counts }) => {
      const { mark, part } = counts as unknown as Held;
      return [periodFrom, { mark, part: part ?? null }];
    }),
  );
}

/** Keeps what was counted of days, each only while it has the mark that it was counted under. */
export async function keepDays(tx: Tx, authorityId: string, counted: readonly { day: string; mark: string | null; part: DayPart }[]): Promise<void> {
  const [first, last] = [counted[0]?.day ?? "", counted.at(-1)?.day ?? ""];
  const held = await heldDays(authorityId, { from: first, to: last }, tx);
  for (const { day, mark, part } of counted) {
    const there = held.get(day);
    if ((there?.mark ?? null) !== mark || there?.part) continue;
    const id = { authorityId, key: keyOf(day), periodFrom: day, periodTo: day };
    const row = { stale: false, counts: { mark: mark ?? newId(), part } satisfies Held, countedAt: now() };
    await tx.tally.upsert({ where: { authorityId_key_periodFrom_periodTo: id }, create: { ...id, ...row }, update: row });
  }
}

type Line = { day: string; who: string | null; age: string | null; group: string | null; verdict: string | null; n: bigint | number };
type VoiceLine = Line & { about: bigint | number };
type ThemeLine = Line & { themeId: string; counts: bigint | number };

/** Counts these days anew from their views. Few days at a time: what comes back grows with who spoke on them. */
export async function countDays(authorityId: string, days: readonly string[]): Promise<Map<string, DayPart>> {
  const marks = days.map(() => "?").join(", ");
  const params: SqlValue[] = [authorityId, ...days];
  const [voices, themed] = await Promise.all([rowsBySql<VoiceLine>(voicesOf(marks), params), rowsBySql<ThemeLine>(themedOf(marks), params)]);
  const alike = ({ who, age, group, verdict, n }: Line) => ({ who, age, group, verdict, n: Number(n) });
  const byDay = <L extends Line>(lines: readonly L[]) => {
    const found = new Map<string, L[]>();
    for (const line of lines) {
      const there = found.get(line.day);
      if (there) there.push(line);
      else found.set(line.day, [line]);
    }
    return found;
  };
  const [voicesBy, themedBy] = [byDay(voices), byDay(themed)];
  return new Map(
    days.map((day) => [
      day,
      dayPartOf(
        (voicesBy.get(day) ?? []).map((line): AlikeVoices => ({ ...alike(line), about: Number(line.about) })),
        (themedBy.get(day) ?? []).map((line): AlikeThemed => ({ ...alike(line), themeId: line.themeId, counts: Number(line.counts) === 1 })),
      ),
    ]),
  );
}

const saysOf = (what: string, bit: number) => `CASE WHEN CAST(v."aboutMe" AS TEXT) LIKE '%"${what}"%' THEN ${bit} ELSE 0 END`;

/** Who counts is what `canSee(…, "count")` says of anybody; the tests of voices and of tallies hold the two against each other. */
const mayBeCounted = `(v."sharing" <> 'helpersOnly' AND NOT v."onlyGroup" AND (
    SELECT CASE WHEN d."outcome" = 'allowed' AND d."mayBeCounted" THEN 1 ELSE 0 END
    FROM "ModerationDecision" d
    WHERE d."authorityId" = v."authorityId" AND d."subjectKind" = 'view' AND d."subjectId" = v."id"
    ORDER BY d."at" DESC, d."id" DESC LIMIT 1
  ) = 1)`;
const notTakenBack = `NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" w WHERE w."authorityId" = v."authorityId" AND w."viewId" = v."id")`;
const ofView = `v."receivedOn" AS "day", v."authorId" AS "who", v."ageBand" AS "age", v."groupId" AS "group",
  (SELECT COALESCE(CAST(av."verdict" AS TEXT), 'waiting')
    FROM "AnsweredView" av JOIN "Answer" a ON a."authorityId" = av."authorityId" AND a."id" = av."answerId"
    WHERE av."authorityId" = v."authorityId" AND av."viewId" = v."id"
    ORDER BY a."onDay" DESC, CASE WHEN a."at" IS NULL THEN 1 ELSE 0 END, a."at" DESC, a."id" DESC LIMIT 1
  ) AS "verdict"`;

const voicesOf = (days: string) => `
  SELECT "day", "who", "age", "group", "verdict", "about", COUNT(*) AS "n" FROM (
    SELECT ${ofView}, ${saysOf("outOfArea", 1)} + ${saysOf("unaccompanied", 2)} + ${saysOf("disabled", 4)} AS "about"
    FROM "View" v WHERE v."authorityId" = ? AND v."receivedOn" IN (${days}) AND ${mayBeCounted} AND ${notTakenBack}
  ) AS "said" GROUP BY "day", "who", "age", "group", "verdict", "about"`;

// CROSS JOIN keeps SQLite beginning at the views of the days; PostgreSQL plans as it likes.
const themedOf = (days: string) => `
  SELECT "day", "themeId", "who", "age", "group", "verdict", "counts", COUNT(*) AS "n" FROM (
    SELECT ${ofView}, vt."themeId" AS "themeId", CASE WHEN ${mayBeCounted} THEN 1 ELSE 0 END AS "counts"
    FROM "View" v CROSS JOIN "ViewTheme" vt
    WHERE v."authorityId" = ? AND v."receivedOn" IN (${days}) AND v."complainedOn" IS NULL AND ${notTakenBack}
      AND vt."authorityId" = v."authorityId" AND vt."viewId" = v."id" AND vt."takenOffAt" IS NULL
  ) AS "said" GROUP BY "day", "themeId", "who", "age", "group", "verdict", "counts"`;
