-- AlterTable
ALTER TABLE "Concern" ADD COLUMN     "safeNow" TEXT;

-- What the view still holds of it. Of views that were taken back the answer is gone, and stays unknown here.
UPDATE "Concern" SET "safeNow" = (
  SELECT v."safeNow" FROM "View" v WHERE v."authorityId" = "Concern"."authorityId" AND v."id" = "Concern"."viewId"
) WHERE "subjectKind" = 'view';
