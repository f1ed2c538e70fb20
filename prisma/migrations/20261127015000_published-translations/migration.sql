-- CreateTable
CREATE TABLE "PublishedTranslation" (
    "authorityId" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byKind" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "writtenById" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "subjectKind", "subjectId", "part", "language")
);

-- CreateIndex
CREATE INDEX "PublishedTranslation_authorityId_language_idx" ON "PublishedTranslation"("authorityId", "language");
