-- Of views that were taken back, or went by the clock, what others wrote to their authors alone goes too. A complaint keeps its record.
UPDATE "Reply" SET "words" = '' WHERE "speaker" = 'staff' AND EXISTS (
  SELECT 1 FROM "ViewWithdrawal" w JOIN "View" v ON v."authorityId" = w."authorityId" AND v."id" = w."viewId"
  WHERE w."authorityId" = "Reply"."authorityId" AND w."viewId" = "Reply"."viewId" AND v."complainedOn" IS NULL
);
DELETE FROM "AnswerTranslation" WHERE EXISTS (
  SELECT 1 FROM "AnsweredView" a JOIN "Answer" s ON s."authorityId" = a."authorityId" AND s."id" = a."answerId" AND s."askId" IS NULL
  JOIN "ViewWithdrawal" w ON w."authorityId" = a."authorityId" AND w."viewId" = a."viewId"
  JOIN "View" v ON v."authorityId" = w."authorityId" AND v."id" = w."viewId"
  WHERE a."authorityId" = "AnswerTranslation"."authorityId" AND a."answerId" = "AnswerTranslation"."answerId" AND v."complainedOn" IS NULL
);
UPDATE "Answer" SET "words" = '' WHERE "askId" IS NULL AND EXISTS (
  SELECT 1 FROM "AnsweredView" a
  JOIN "ViewWithdrawal" w ON w."authorityId" = a."authorityId" AND w."viewId" = a."viewId"
  JOIN "View" v ON v."authorityId" = w."authorityId" AND v."id" = w."viewId"
  WHERE a."authorityId" = "Answer"."authorityId" AND a."answerId" = "Answer"."id" AND v."complainedOn" IS NULL
);

-- And what two people who themed chose for them.
DELETE FROM "CodingItem" WHERE EXISTS (
  SELECT 1 FROM "ViewWithdrawal" w WHERE w."authorityId" = "CodingItem"."authorityId" AND w."viewId" = "CodingItem"."viewId"
);

-- And where a worry rule matched in them, unless a concern was raised about the same words.
DELETE FROM "WorryMatch" WHERE "subjectKind" IN ('view', 'reply') AND (
  EXISTS (SELECT 1 FROM "ViewWithdrawal" w WHERE w."authorityId" = "WorryMatch"."authorityId" AND w."viewId" = "WorryMatch"."subjectId")
  OR EXISTS (
    SELECT 1 FROM "Reply" r JOIN "ViewWithdrawal" w ON w."authorityId" = r."authorityId" AND w."viewId" = r."viewId"
    WHERE r."authorityId" = "WorryMatch"."authorityId" AND r."id" = "WorryMatch"."subjectId"
  )
) AND NOT EXISTS (
  SELECT 1 FROM "Concern" c WHERE c."authorityId" = "WorryMatch"."authorityId" AND c."subjectKind" = "WorryMatch"."subjectKind" AND c."subjectId" = "WorryMatch"."subjectId"
);
