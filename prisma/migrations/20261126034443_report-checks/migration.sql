-- CreateTable
CREATE TABLE "LineKeeping" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "foundOn" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "LineKeeping_authorityId_lineId_fkey" FOREIGN KEY ("authorityId", "lineId") REFERENCES "OfferLine" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportEditor" (
    "authorityId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chosenById" TEXT NOT NULL,
    "chosenAt" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "reportId", "personId"),
    CONSTRAINT "ReportEditor_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NamingAttempt" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "people" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "named" INTEGER NOT NULL,
    "sentencesHash" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "NamingAttempt_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_QuoteApproval" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "shownHash" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "personId" TEXT,
    "outcome" TEXT NOT NULL DEFAULT 'fine',
    "note" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "QuoteApproval_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_QuoteApproval" ("at", "authorityId", "id", "personId", "shownHash", "speaker", "viewId") SELECT "at", "authorityId", "id", "personId", "shownHash", "speaker", "viewId" FROM "QuoteApproval";
DROP TABLE "QuoteApproval";
ALTER TABLE "new_QuoteApproval" RENAME TO "QuoteApproval";
CREATE INDEX "QuoteApproval_authorityId_viewId_idx" ON "QuoteApproval"("authorityId", "viewId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "LineKeeping_authorityId_lineId_periodTo_idx" ON "LineKeeping"("authorityId", "lineId", "periodTo");

-- CreateIndex
CREATE INDEX "ReportEditor_authorityId_personId_idx" ON "ReportEditor"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "NamingAttempt_authorityId_reportId_idx" ON "NamingAttempt"("authorityId", "reportId");

-- Whoever was a young editor until now is one of each report that is being written.
INSERT INTO "ReportEditor" ("authorityId", "reportId", "personId", "chosenById", "chosenAt")
SELECT r."authorityId", r."id", p."personId", COALESCE(r."openedById", p."personId"), r."openedAt"
FROM "Report" r JOIN "PersonRole" p ON p."authorityId" = r."authorityId" AND p."role" = 'youngEditor'
WHERE r."frozenAt" IS NULL;
