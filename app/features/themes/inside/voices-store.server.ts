import { now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { type SqlValue, toNumbered } from "~/platform/db/sql-values";
import { newId } from "~/platform/id";
import { always, type Period } from "../figures";
import { silence, type Voices } from "../voices";

const key = "voices";
const markKey = (day: string) => `${key}:${day.slice(0, 7)}`;

/** Leaves a new mark on the months of these views: what was counted of a period with one of them is counted anew. */
export async function markMonthsOf(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<void> {
  const months = new Set<string>();
  for (let at = 0; at < viewIds.length; at += 500) {
    const where = { authorityId, id: { in: viewIds.slice(at, at + 500) } };
    for (const { receivedOn } of await tx.view.findMany({ where, select: { receivedOn: true } })) months.add(markKey(receivedOn));
  }
  for (const month of [...months].sort()) {
    const id = { authorityId, key: month, periodFrom: always.from, periodTo: always.to };
    const mark = { stale: true, counts: { mark: newId() }, countedAt: now() };
    await tx.tally.upsert({ where: { authorityId_key_periodFrom_periodTo: id }, create: { ...id, ...mark }, update: mark });
  }
}

/** The marks of a period's months, as one text, and what is held of it while they are still the same. */
export async function heldVoices(authorityId: string, period: Period, within?: Reader): Promise<{ marks: string; voices: Voices | null }> {
  const read = within ?? (await db()).read;
  const { from, to } = period;
  const [months, held] = await Promise.all([
    read.tally.findMany({
      where: { authorityId, key: { gte: markKey(from), lte: markKey(to) } },
      orderBy: { key: "asc" },
    }),
    read.tally.findUnique({ where: { authorityId_key_periodFrom_periodTo: { authorityId, key, periodFrom: from, periodTo: to } } }),
  ]);
  const marks = months.map((month) => `${month.key} ${(month.counts as { mark: string }).mark}`).join("\n");
  const kept = held?.counts as unknown as { marks: string; voices: Voices } | undefined;
  return { marks, voices: kept?.marks === marks ? kept.voices : null };
}

/** Keeps what was counted, unless a view of the period has changed since. */
export async function keepVoices(tx: Tx, authorityId: string, period: Period, marks: string, voices: Voices): Promise<void> {
  if ((await heldVoices(authorityId, period, tx)).marks !== marks) return;
  const id = { authorityId, key, periodFrom: period.from, periodTo: period.to };
  const row = { stale: false, counts: { marks, voices }, countedAt: now() };
  await tx.tally.upsert({ where: { authorityId_key_periodFrom_periodTo: id }, create: { ...id, ...row }, update: row });
}

type Line = { what: string; part: string | null; n: bigint | number };

/** Counts the young people of a period anew, in one statement that the database adds up. */
export async function countVoices(authorityId: string, period: Period): Promise<Voices> {
  const { read, provider } = await db();
  const params: SqlValue[] = [authorityId, period.from, period.to];
  const lines = await read.$queryRawUnsafe<Line[]>(provider === "sqlite" ? statement : toNumbered(statement), ...params);
  const of = (what: string) => Object.fromEntries(lines.filter((line) => line.what === what && line.part !== null).map(({ part, n }) => [part, Number(n)]));
  const total = (what: string) => Number(lines.find((line) => line.what === what)?.n ?? 0);
  return {
    ...silence,
    youngPeople: total("people"),
    notAnswered: total("notAnswered"),
    notReally: total("notReally"),
    answersIt: total("answersIt"),
    byAgeBand: of("age"),
    byGroup: of("group"),
    aboutMe: { outOfArea: total("outOfArea"), unaccompanied: total("unaccompanied"), disabled: total("disabled") },
    saidNothingOfThemselves: total("nothing"),
  };
}

const says = (what: string) => `CASE WHEN CAST(v."aboutMe" AS TEXT) LIKE '%"${what}"%' THEN 1 ELSE 0 END`;

/** Who counts is what `canSee(…, "count")` says of anybody; `voices.server.test.ts` holds the two against each other. */
const statement = `
  WITH "said" AS MATERIALIZED (
    SELECT COALESCE(v."authorId", v."id") AS "who", v."ageBand" AS "age", v."groupId" AS "group",
      ${says("outOfArea")} AS "outOfArea", ${says("unaccompanied")} AS "unaccompanied", ${says("disabled")} AS "disabled",
      (SELECT COALESCE(CAST(av."verdict" AS TEXT), 'waiting')
        FROM "AnsweredView" av JOIN "Answer" a ON a."authorityId" = av."authorityId" AND a."id" = av."answerId"
        WHERE av."authorityId" = v."authorityId" AND av."viewId" = v."id"
        ORDER BY a."onDay" DESC, CASE WHEN a."at" IS NULL THEN 1 ELSE 0 END, a."at" DESC, a."id" DESC LIMIT 1
      ) AS "verdict"
    FROM "View" v
    WHERE v."authorityId" = ? AND v."receivedOn" >= ? AND v."receivedOn" <= ? AND v."sharing" <> 'helpersOnly' AND NOT v."onlyGroup"
      AND (
        SELECT CASE WHEN d."outcome" = 'allowed' AND d."mayBeCounted" THEN 1 ELSE 0 END
        FROM "ModerationDecision" d
        WHERE d."authorityId" = v."authorityId" AND d."subjectKind" = 'view' AND d."subjectId" = v."id"
        ORDER BY d."at" DESC, d."id" DESC LIMIT 1
      ) = 1
      AND NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" w WHERE w."authorityId" = v."authorityId" AND w."viewId" = v."id")
  ), "person" AS MATERIALIZED (
    SELECT "who", MIN("age") AS "age", MAX("outOfArea") AS "outOfArea", MAX("unaccompanied") AS "unaccompanied", MAX("disabled") AS "disabled",
      MAX(CASE WHEN "verdict" IS NULL THEN 1 ELSE 0 END) AS "open",
      MAX(CASE WHEN "verdict" = 'notReally' THEN 1 ELSE 0 END) AS "no",
      MAX(CASE WHEN "verdict" = 'answersIt' THEN 1 ELSE 0 END) AS "yes"
    FROM "said" GROUP BY "who"
  )
  SELECT 'people' AS "what", '' AS "part", COUNT(*) AS "n" FROM "person"
  UNION ALL SELECT 'notAnswered', '', SUM("open") FROM "person"
  UNION ALL SELECT 'notReally', '', SUM("no") FROM "person"
  UNION ALL SELECT 'answersIt', '', SUM(CASE WHEN "yes" = 1 AND "no" = 0 AND "open" = 0 THEN 1 ELSE 0 END) FROM "person"
  UNION ALL SELECT 'outOfArea', '', SUM("outOfArea") FROM "person"
  UNION ALL SELECT 'unaccompanied', '', SUM("unaccompanied") FROM "person"
  UNION ALL SELECT 'disabled', '', SUM("disabled") FROM "person"
  UNION ALL SELECT 'nothing', '', SUM(CASE WHEN "outOfArea" + "unaccompanied" + "disabled" = 0 THEN 1 ELSE 0 END) FROM "person"
  UNION ALL SELECT 'age', "age", COUNT(*) FROM "person" WHERE "age" IS NOT NULL GROUP BY "age"
  UNION ALL SELECT 'group', "group", COUNT(DISTINCT "who") FROM "said" WHERE "group" IS NOT NULL GROUP BY "group"`;
