-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ViewReader" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "byAuthor" BOOLEAN NOT NULL DEFAULT true,

    PRIMARY KEY ("authorityId", "viewId", "personId"),
    CONSTRAINT "ViewReader_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ViewReader" ("authorityId", "personId", "rule", "viewId") SELECT "authorityId", "personId", "rule", "viewId" FROM "ViewReader";
DROP TABLE "ViewReader";
ALTER TABLE "new_ViewReader" RENAME TO "ViewReader";
CREATE INDEX "ViewReader_authorityId_personId_rule_idx" ON "ViewReader"("authorityId", "personId", "rule");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- Of views that a concern or a complaint is about somebody of, nobody can say any more who chose: the author undoes none of it.
UPDATE "ViewReader" SET "byAuthor" = false WHERE "rule" = 'never' AND (
  EXISTS (SELECT 1 FROM "Concern" c JOIN "ConcernAbout" a ON a."authorityId" = c."authorityId" AND a."concernId" = c."id"
          WHERE c."authorityId" = "ViewReader"."authorityId" AND c."viewId" = "ViewReader"."viewId")
  OR EXISTS (SELECT 1 FROM "Complaint" k JOIN "ComplaintAbout" b ON b."authorityId" = k."authorityId" AND b."complaintId" = k."id"
          WHERE k."authorityId" = "ViewReader"."authorityId" AND k."viewId" = "ViewReader"."viewId"));
