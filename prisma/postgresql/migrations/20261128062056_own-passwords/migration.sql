-- AlterTable
ALTER TABLE "Credential" ADD COLUMN     "firstEndsAt" TIMESTAMP(3);

-- Whoever has never given a second step still has the password that an administrator saw: it opens nothing but the choice of an own one.
UPDATE "Credential" SET "firstEndsAt" = (now() AT TIME ZONE 'UTC') + interval '14 days' WHERE EXISTS (
  SELECT 1 FROM "Person" p WHERE p."authorityId" = "Credential"."authorityId" AND p."id" = "Credential"."personId" AND p."kind" = 'staff' AND p."leftAt" IS NULL
) AND NOT EXISTS (
  SELECT 1 FROM "SecondStep" s WHERE s."authorityId" = "Credential"."authorityId" AND s."personId" = "Credential"."personId" AND s."confirmedAt" IS NOT NULL
);
