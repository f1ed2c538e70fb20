-- AlterTable
ALTER TABLE "Reply" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "language" TEXT;

-- What is known already: a theme is named with words of a view, and what a young person wrote back waited to be read in its language.
UPDATE "Theme" SET "language" = (
  SELECT v."language" FROM "View" v WHERE v."authorityId" = "Theme"."authorityId" AND v."id" = "Theme"."namedFromViewId"
) WHERE "namedFromViewId" IS NOT NULL;
UPDATE "Reply" SET "language" = (
  SELECT MIN(i."language") FROM "InboxItem" i
  WHERE i."authorityId" = "Reply"."authorityId" AND i."subjectKind" = 'reply' AND i."subjectId" = "Reply"."id"
) WHERE "speaker" = 'youngPerson';
