import { rowsBySql } from "~/platform/db/rows-by-sql.server";

type Row = { receivedOn: string; complainedOn: string | null; readAt: Date | string | null; answeredOn: string | null };

/**
 * The newest views since a day: when each came, was first read, was first answered, and whether it is a complaint, which
 * is answered in its own room within its own days. Nothing of what they say.
 */
export async function viewTimes(authorityId: string, from: string, take: number) {
  const rows = await rowsBySql<Row>(
    `SELECT v."receivedOn" AS "receivedOn", v."complainedOn" AS "complainedOn",
      (SELECT MIN(r."at") FROM "Reading" r WHERE r."authorityId" = v."authorityId" AND r."viewId" = v."id") AS "readAt",
      (SELECT MIN(w."onDay") FROM "AnsweredView" av JOIN "Answer" w ON w."authorityId" = av."authorityId" AND w."id" = av."answerId"
        WHERE av."authorityId" = v."authorityId" AND av."viewId" = v."id") AS "answeredOn"
    FROM "View" v
    WHERE v."authorityId" = ? AND v."receivedOn" >= ?
      AND NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" t WHERE t."authorityId" = v."authorityId" AND t."viewId" = v."id")
    ORDER BY v."receivedOn" DESC LIMIT ?`,
    [authorityId, from, take],
  );
  return rows.map(({ receivedOn, complainedOn, readAt, answeredOn }) => ({
    receivedOn,
    isComplaint: complainedOn !== null,
    readAt: readAt === null ? null : new Date(readAt),
    answeredOn,
  }));
}
