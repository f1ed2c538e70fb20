-- AlterTable
ALTER TABLE "ViewReader" ADD COLUMN     "byAuthor" BOOLEAN NOT NULL DEFAULT true;

-- Of views that a concern or a complaint is about somebody of, nobody can say any more who chose: the author undoes none of it.
UPDATE "ViewReader" SET "byAuthor" = false WHERE "rule" = 'never' AND (
  EXISTS (SELECT 1 FROM "Concern" c JOIN "ConcernAbout" a ON a."authorityId" = c."authorityId" AND a."concernId" = c."id"
          WHERE c."authorityId" = "ViewReader"."authorityId" AND c."viewId" = "ViewReader"."viewId")
  OR EXISTS (SELECT 1 FROM "Complaint" k JOIN "ComplaintAbout" b ON b."authorityId" = k."authorityId" AND b."complaintId" = k."id"
          WHERE k."authorityId" = "ViewReader"."authorityId" AND k."viewId" = "ViewReader"."viewId"));
