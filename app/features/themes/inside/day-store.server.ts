import { dayStart, now } from "~/platform/clock";
import type { Reader, Tx } from "~/platform/db/db.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { newId } from "~/platform/id";
import { type AlikeThemed, type AlikeVoices, type DayPart, dayPartOf } from "../day-part";
import type { Period } from "../figures";
import { keepRows } from "./kept-rows-store.server";

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
  const rows = await rowsBySql<{ day: string; held: string }>(
    `SELECT "periodFrom" AS "day", CAST("counts" AS TEXT) AS "held" FROM "Tally" WHERE "authorityId" = ? AND "key" >= ? AND "key" <= ?`,
    [authorityId, keyOf(from), keyOf(to)],
    within,
  );
  return new Map(
    rows.map(({ day, held }) => {
      const { mark, part = null } = JSON.parse(held) as Held;
      return [day, { mark, part }];
    }),
  );
}

/** Keeps what was counted of days, each only while it has the mark that it was counted under. */
export async function keepDays(tx: Tx, authorityId: string, counted: readonly { day: string; mark: string | null; part: DayPart }[]): Promise<void> {
  const [first, last] = [counted[0]?.day ?? "", counted.at(-1)?.day ?? ""];
  const held = await heldDays(authorityId, { from: first, to: last }, tx);
  const right = counted.filter(({ day, mark }) => (held.get(day)?.mark ?? null) === mark && !held.get(day)?.part);
  const row = ({ day, mark, part }: (typeof counted)[number]) => ({
    key: keyOf(day),
    periodFrom: day,
    periodTo: day,
    counts: { mark: mark ?? newId(), part } satisfies Held,
  });
  await keepRows(tx, authorityId, right.map(row));
}

/** Alike views of a day; of a theme where it names one, otherwise of everybody who was heard. */
type Line = { day: string; who: string | null; age: string | null; group: string | null; verdict: string | null; n: bigint | number } & {
  themeId: string | null;
  about: bigint | number;
  counts: bigint | number;
};

/** Counts these days anew from their views. Few days at a time: what comes back grows with who spoke on them. */
export async function countDays(authorityId: string, days: readonly string[]): Promise<Map<string, DayPart>> {
  const lines = await rowsBySql<Line>(alikeOf(days.map(() => "?").join(", ")), [authorityId, ...days]);
  const found = new Map(days.map((day) => [day, { voices: [] as AlikeVoices[], themed: [] as AlikeThemed[] }]));
  for (const { day, themeId, about, counts, who, age, group, verdict, n } of lines) {
    const alike = { who, age, group, verdict, n: Number(n) };
    if (themeId === null) found.get(day)?.voices.push({ ...alike, about: Number(about) });
    else found.get(day)?.themed.push({ ...alike, themeId, counts: Number(counts) === 1 });
  }
  return new Map([...found].map(([day, { voices, themed }]) => [day, dayPartOf(voices, themed)]));
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

// What is asked of each view is asked once, for everybody and for its themes. CROSS JOIN keeps SQLite beginning at those views.
const alikeOf = (days: string) => `
  WITH "said" AS MATERIALIZED (
    SELECT ${ofView}, v."authorityId" AS "authorityId", v."id" AS "id", v."complainedOn" AS "complainedOn", CASE WHEN ${mayBeCounted} THEN 1 ELSE 0 END AS "counts",
      ${saysOf("outOfArea", 1)} + ${saysOf("unaccompanied", 2)} + ${saysOf("disabled", 4)} AS "about"
    FROM "View" v WHERE v."authorityId" = ? AND v."receivedOn" IN (${days}) AND ${notTakenBack}
  )
  SELECT "day", NULL AS "themeId", "who", "age", "group", "verdict", "about", 1 AS "counts", COUNT(*) AS "n"
  FROM "said" WHERE "counts" = 1 GROUP BY "day", "who", "age", "group", "verdict", "about"
  UNION ALL
  SELECT "day", vt."themeId", "who", "age", "group", "verdict", 0, "counts", COUNT(*)
  FROM "said" CROSS JOIN "ViewTheme" vt
  WHERE "said"."complainedOn" IS NULL AND vt."authorityId" = "said"."authorityId" AND vt."viewId" = "said"."id" AND vt."takenOffAt" IS NULL
  GROUP BY "day", vt."themeId", "who", "age", "group", "verdict", "counts"`;
