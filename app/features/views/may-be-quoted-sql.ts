/** What `canSee(…, "quote")` may allow anybody, as the database can tell it of a view "v": a first sieve. The last word is canSee's. */
export const mayBeQuotedSql = `v."sharing" IN ('wordsNoName', 'wordsWithName') AND NOT v."onlyGroup"
  AND NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" t WHERE t."authorityId" = v."authorityId" AND t."viewId" = v."id")
  AND (
    SELECT CASE WHEN d."outcome" = 'allowed' AND d."mayBeQuoted" THEN 1 ELSE 0 END FROM "ModerationDecision" d
    WHERE d."authorityId" = v."authorityId" AND d."subjectKind" = 'view' AND d."subjectId" = v."id"
    ORDER BY d."at" DESC, d."id" DESC LIMIT 1
  ) = 1`;
