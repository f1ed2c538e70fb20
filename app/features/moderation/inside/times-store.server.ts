import { rowsBySql } from "~/platform/db/rows-by-sql.server";

type Row = { receivedOn: string; readAt: Date | string | null; answeredOn: string | null };

/** The newest views since a day: when each came, was first read, was first answered. Nothing of what they say. */
export async function viewTimes(authorityId: string, from: string, take: number) {
  const rows = await rowsBySql<Row>(
    `SELECT v."receivedOn" AS "receivedOn",
      (SELECT MIN(r."at") FROM "Reading" r WHERE r."authorityId" = v."authorityId" AND r."viewId" = v."id") AS "readAt",
      (SELECT MIN(w."onDay") FROM "AnsweredView" av JOIN "Answer" w ON w."authorityId" = av."authorityId" AND w."id" = av."answerId"
        WHERE av."authorityId" = v."authorityId" AND av."viewId" = v."id") AS "answeredOn"
    FROM "View" v
    WHERE v."authorityId" = ? AND v."receivedOn" >= ?
      AND NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" t WHERE t."authorityId" = v."authorityId" AND t."viewId" = v."id")
    ORDER BY v."receivedOn" DESC LIMIT ?`,
    [authorityId, from, take],
  );
  return rows.map(({ receivedOn, readAt, answeredOn }) => ({ receivedOn, readAt: readAt === null ? null : new Date(readAt), answeredOn }));
}
