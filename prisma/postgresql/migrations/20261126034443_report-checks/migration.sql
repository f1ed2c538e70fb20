-- CreateEnum
CREATE TYPE "QuoteOutcome" AS ENUM ('fine', 'cut', 'notThis');

-- AlterTable
ALTER TABLE "QuoteApproval" ADD COLUMN     "note" TEXT,
ADD COLUMN     "outcome" "QuoteOutcome" NOT NULL DEFAULT 'fine';

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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LineKeeping_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ReportEditor" (
    "authorityId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chosenById" TEXT NOT NULL,
    "chosenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportEditor_pkey" PRIMARY KEY ("authorityId","reportId","personId")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NamingAttempt_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateIndex
CREATE INDEX "LineKeeping_authorityId_lineId_periodTo_idx" ON "LineKeeping"("authorityId", "lineId", "periodTo");

-- CreateIndex
CREATE INDEX "ReportEditor_authorityId_personId_idx" ON "ReportEditor"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "NamingAttempt_authorityId_reportId_idx" ON "NamingAttempt"("authorityId", "reportId");

-- AddForeignKey
ALTER TABLE "LineKeeping" ADD CONSTRAINT "LineKeeping_authorityId_lineId_fkey" FOREIGN KEY ("authorityId", "lineId") REFERENCES "OfferLine"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportEditor" ADD CONSTRAINT "ReportEditor_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NamingAttempt" ADD CONSTRAINT "NamingAttempt_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever was a young editor until now is one of each report that is being written.
INSERT INTO "ReportEditor" ("authorityId", "reportId", "personId", "chosenById", "chosenAt")
SELECT r."authorityId", r."id", p."personId", COALESCE(r."openedById", p."personId"), r."openedAt"
FROM "Report" r JOIN "PersonRole" p ON p."authorityId" = r."authorityId" AND p."role" = 'youngEditor'
WHERE r."frozenAt" IS NULL;
