-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN "droppedAt" DATETIME;
ALTER TABLE "OutboxMessage" ADD COLUMN "heldUntilAt" DATETIME;
ALTER TABLE "OutboxMessage" ADD COLUMN "sentById" TEXT;
ALTER TABLE "OutboxMessage" ADD COLUMN "subjectId" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "managerId" TEXT;

-- AlterTable
ALTER TABLE "InboxItem" ADD COLUMN "ageBand" TEXT;
ALTER TABLE "InboxItem" ADD COLUMN "onlyForId" TEXT;
ALTER TABLE "InboxItem" ADD COLUMN "topic" TEXT;

-- AlterTable
ALTER TABLE "ConcernStep" ADD COLUMN "untilOn" TEXT;

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN "mergedIntoId" TEXT;
ALTER TABLE "Theme" ADD COLUMN "ownerId" TEXT;
ALTER TABLE "Theme" ADD COLUMN "reportFrom" TEXT;
ALTER TABLE "Theme" ADD COLUMN "reportTo" TEXT;

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "at" DATETIME;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "answerBy" TEXT;

-- CreateTable
CREATE TABLE "Channel" (
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sealedAddress" TEXT NOT NULL,
    "fromHour" INTEGER NOT NULL DEFAULT 8,
    "untilHour" INTEGER NOT NULL DEFAULT 20,
    "sentence" TEXT,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "personId")
);

-- CreateTable
CREATE TABLE "Setting" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "because" TEXT,
    "setById" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "Tally" (
    "authorityId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "stale" BOOLEAN NOT NULL DEFAULT false,
    "countedAt" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "key", "periodFrom", "periodTo")
);

-- CreateTable
CREATE TABLE "TextCheck" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "isRight" BOOLEAN NOT NULL,
    "suggestion" TEXT,
    "checkedById" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "ViewReader" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "viewId", "personId"),
    CONSTRAINT "ViewReader_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ViewFile" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "seconds" INTEGER,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ViewFile_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VisitFile" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "seconds" INTEGER,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "VisitFile_authorityId_visitId_fkey" FOREIGN KEY ("authorityId", "visitId") REFERENCES "Visit" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WordsTranslation" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byKind" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "writtenById" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "WordsTranslation_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SecondLook" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "askedOn" TEXT NOT NULL,
    "settledOn" TEXT,
    "settledById" TEXT,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "SecondLook_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteApproval" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "shownHash" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "personId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "QuoteApproval_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "retiredAt" DATETIME,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "TopicName" (
    "authorityId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "topicId", "language"),
    CONSTRAINT "TopicName_authorityId_topicId_fkey" FOREIGN KEY ("authorityId", "topicId") REFERENCES "Topic" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "DecisionSecond" (
    "authorityId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "decisionId")
);

-- CreateTable
CREATE TABLE "CodingRound" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "firstId" TEXT NOT NULL,
    "secondId" TEXT NOT NULL,
    "startedById" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "CodingItem" (
    "authorityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "firstThemeId" TEXT,
    "firstAt" DATETIME,
    "secondThemeId" TEXT,
    "secondAt" DATETIME,

    PRIMARY KEY ("authorityId", "roundId", "viewId"),
    CONSTRAINT "CodingItem_authorityId_roundId_fkey" FOREIGN KEY ("authorityId", "roundId") REFERENCES "CodingRound" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConcernAbout" (
    "authorityId" TEXT NOT NULL,
    "concernId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "concernId", "personId"),
    CONSTRAINT "ConcernAbout_authorityId_concernId_fkey" FOREIGN KEY ("authorityId", "concernId") REFERENCES "Concern" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SafeguardingPost" (
    "authorityId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "order", "personId")
);

-- CreateTable
CREATE TABLE "WorryMatch" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "StaffedHours" (
    "authorityId" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "fromMinute" INTEGER NOT NULL,
    "untilMinute" INTEGER NOT NULL,

    PRIMARY KEY ("authorityId", "weekday", "fromMinute")
);

-- CreateTable
CREATE TABLE "ClosedDay" (
    "authorityId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "what" TEXT,

    PRIMARY KEY ("authorityId", "onDay")
);

-- CreateTable
CREATE TABLE "HelpLine" (
    "authorityId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "isFree" BOOLEAN NOT NULL DEFAULT false,
    "hours" TEXT,
    "source" TEXT NOT NULL,
    "verifiedOn" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "key")
);

-- CreateTable
CREATE TABLE "ThemeChange" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameBefore" TEXT NOT NULL,
    "nameAfter" TEXT,
    "otherThemeId" TEXT,
    "byId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ThemeChange_authorityId_themeId_fkey" FOREIGN KEY ("authorityId", "themeId") REFERENCES "Theme" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerTranslation" (
    "authorityId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byKind" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "answerId", "language"),
    CONSTRAINT "AnswerTranslation_authorityId_answerId_fkey" FOREIGN KEY ("authorityId", "answerId") REFERENCES "Answer" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Complaint" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "raisedBy" TEXT NOT NULL DEFAULT 'child',
    "wantsAdvocate" BOOLEAN NOT NULL DEFAULT false,
    "topic" TEXT,
    "outcome" TEXT,
    "receiptHash" TEXT,
    "sendKeyHash" TEXT,
    "receivedOn" TEXT NOT NULL,
    "stage" INTEGER NOT NULL DEFAULT 1,
    "stageSince" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "ComplaintAbout" (
    "authorityId" TEXT NOT NULL,
    "complaintId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "complaintId", "personId"),
    CONSTRAINT "ComplaintAbout_authorityId_complaintId_fkey" FOREIGN KEY ("authorityId", "complaintId") REFERENCES "Complaint" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Compliment" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "forName" TEXT NOT NULL,
    "forPersonId" TEXT,
    "mayPassOn" BOOLEAN NOT NULL DEFAULT false,
    "passedOnAt" DATETIME,
    "passedOnById" TEXT,
    "seenAt" DATETIME,

    PRIMARY KEY ("authorityId", "viewId"),
    CONSTRAINT "Compliment_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ComplaintStep" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "complaintId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "byId" TEXT,
    "note" TEXT,
    "reference" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ComplaintStep_authorityId_complaintId_fkey" FOREIGN KEY ("authorityId", "complaintId") REFERENCES "Complaint" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Occasion" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "team" TEXT,
    "madeById" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "FeedbackRequest" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "occasionId" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "tokenHash" TEXT,
    "expiresOn" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "answeredOn" TEXT,
    "cancelledOn" TEXT,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "FeedbackRequest_authorityId_occasionId_fkey" FOREIGN KEY ("authorityId", "occasionId") REFERENCES "Occasion" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeedbackAnswer" (
    "authorityId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "choice" TEXT,
    "words" TEXT,
    "language" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "requestId", "question"),
    CONSTRAINT "FeedbackAnswer_authorityId_requestId_fkey" FOREIGN KEY ("authorityId", "requestId") REFERENCES "FeedbackRequest" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportSentence" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "writtenById" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ReportSentence_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportBacking" (
    "authorityId" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("authorityId", "sentenceId", "kind", "subjectId"),
    CONSTRAINT "ReportBacking_authorityId_sentenceId_fkey" FOREIGN KEY ("authorityId", "sentenceId") REFERENCES "ReportSentence" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportReply" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ReportReply_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportSignature" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "groupId" TEXT,
    "how" TEXT,
    "ballotId" TEXT,
    "meetingId" TEXT,
    "sentencesHash" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ReportSignature_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportFreeze" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "documentHash" TEXT NOT NULL,
    "frozenById" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ReportFreeze_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportCorrection" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ReportCorrection_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReleasedCell" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "tableKey" TEXT NOT NULL,
    "rowKey" TEXT NOT NULL,
    "columnKey" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "atLeast" INTEGER NOT NULL,
    "atMost" INTEGER,
    "shown" TEXT NOT NULL,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("authorityId", "id")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_View" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "topic" TEXT,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "feeling" TEXT,
    "sharing" TEXT NOT NULL DEFAULT 'helpersOnly',
    "pickedName" TEXT,
    "keeping" TEXT NOT NULL DEFAULT 'thisWork',
    "helpedBy" TEXT,
    "helpedAs" TEXT,
    "cards" JSONB,
    "wantsToTalk" BOOLEAN NOT NULL DEFAULT false,
    "onlyGroup" BOOLEAN NOT NULL DEFAULT false,
    "authorId" TEXT,
    "groupId" TEXT,
    "ageBand" TEXT,
    "aboutMe" JSONB,
    "wantsAdvocate" BOOLEAN NOT NULL DEFAULT false,
    "safeNow" TEXT,
    "receivedOn" TEXT NOT NULL,
    "receiptHash" TEXT,
    "sendKeyHash" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);
INSERT INTO "new_View" ("ageBand", "authorId", "authorityId", "feeling", "groupId", "helpedBy", "id", "keeping", "language", "pickedName", "receiptHash", "receivedOn", "safeNow", "sendKeyHash", "sharing", "topic", "words") SELECT "ageBand", "authorId", "authorityId", "feeling", "groupId", "helpedBy", "id", "keeping", "language", "pickedName", "receiptHash", "receivedOn", "safeNow", "sendKeyHash", "sharing", "topic", "words" FROM "View";
DROP TABLE "View";
ALTER TABLE "new_View" RENAME TO "View";
CREATE INDEX "View_authorityId_receivedOn_idx" ON "View"("authorityId", "receivedOn");
CREATE INDEX "View_authorityId_authorId_idx" ON "View"("authorityId", "authorId");
CREATE UNIQUE INDEX "View_authorityId_sendKeyHash_key" ON "View"("authorityId", "sendKeyHash");
CREATE UNIQUE INDEX "View_authorityId_receiptHash_key" ON "View"("authorityId", "receiptHash");
CREATE TABLE "new_Reply" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "personId" TEXT,
    "words" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "turn" INTEGER NOT NULL DEFAULT 0,
    "sendKeyHash" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Reply_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Reply" ("authorityId", "id", "onDay", "personId", "sendKeyHash", "speaker", "viewId", "words") SELECT "authorityId", "id", "onDay", "personId", "sendKeyHash", "speaker", "viewId", "words" FROM "Reply";
DROP TABLE "Reply";
ALTER TABLE "new_Reply" RENAME TO "Reply";
CREATE INDEX "Reply_authorityId_viewId_idx" ON "Reply"("authorityId", "viewId");
CREATE UNIQUE INDEX "Reply_authorityId_sendKeyHash_key" ON "Reply"("authorityId", "sendKeyHash");
CREATE TABLE "new_Concern" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "viewId" TEXT,
    "lockedWords" TEXT NOT NULL,
    "lockedHash" TEXT NOT NULL,
    "raisedById" TEXT,
    "why" TEXT,
    "raisedAt" DATETIME NOT NULL,
    "decideBy" DATETIME NOT NULL,
    "possibleOffence" BOOLEAN NOT NULL DEFAULT false,
    "aboutAdult" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Concern_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
INSERT INTO "new_Concern" ("authorityId", "decideBy", "id", "lockedHash", "lockedWords", "raisedAt", "raisedById", "subjectId", "subjectKind", "viewId", "why") SELECT "authorityId", "decideBy", "id", "lockedHash", "lockedWords", "raisedAt", "raisedById", "subjectId", "subjectKind", "viewId", "why" FROM "Concern";
DROP TABLE "Concern";
ALTER TABLE "new_Concern" RENAME TO "Concern";
CREATE INDEX "Concern_authorityId_raisedAt_idx" ON "Concern"("authorityId", "raisedAt");
CREATE INDEX "Concern_authorityId_viewId_idx" ON "Concern"("authorityId", "viewId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Setting_authorityId_key_at_idx" ON "Setting"("authorityId", "key", "at");

-- CreateIndex
CREATE INDEX "Tally_authorityId_stale_idx" ON "Tally"("authorityId", "stale");

-- CreateIndex
CREATE INDEX "TextCheck_authorityId_language_key_at_idx" ON "TextCheck"("authorityId", "language", "key", "at");

-- CreateIndex
CREATE INDEX "ViewReader_authorityId_personId_rule_idx" ON "ViewReader"("authorityId", "personId", "rule");

-- CreateIndex
CREATE INDEX "ViewFile_authorityId_viewId_idx" ON "ViewFile"("authorityId", "viewId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitFile_authorityId_visitId_kind_key" ON "VisitFile"("authorityId", "visitId", "kind");

-- CreateIndex
CREATE INDEX "WordsTranslation_authorityId_viewId_idx" ON "WordsTranslation"("authorityId", "viewId");

-- CreateIndex
CREATE INDEX "SecondLook_authorityId_viewId_idx" ON "SecondLook"("authorityId", "viewId");

-- CreateIndex
CREATE UNIQUE INDEX "SecondLook_authorityId_decisionId_key" ON "SecondLook"("authorityId", "decisionId");

-- CreateIndex
CREATE INDEX "QuoteApproval_authorityId_viewId_idx" ON "QuoteApproval"("authorityId", "viewId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_authorityId_key_key" ON "Topic"("authorityId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_authorityId_personId_name_key" ON "SavedFilter"("authorityId", "personId", "name");

-- CreateIndex
CREATE INDEX "ConcernAbout_authorityId_personId_idx" ON "ConcernAbout"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "WorryMatch_authorityId_subjectKind_subjectId_idx" ON "WorryMatch"("authorityId", "subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "ThemeChange_authorityId_themeId_at_idx" ON "ThemeChange"("authorityId", "themeId", "at");

-- CreateIndex
CREATE INDEX "Complaint_authorityId_receivedOn_idx" ON "Complaint"("authorityId", "receivedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_authorityId_viewId_key" ON "Complaint"("authorityId", "viewId");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_authorityId_receiptHash_key" ON "Complaint"("authorityId", "receiptHash");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_authorityId_sendKeyHash_key" ON "Complaint"("authorityId", "sendKeyHash");

-- CreateIndex
CREATE INDEX "ComplaintAbout_authorityId_personId_idx" ON "ComplaintAbout"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "Compliment_authorityId_forPersonId_idx" ON "Compliment"("authorityId", "forPersonId");

-- CreateIndex
CREATE INDEX "ComplaintStep_authorityId_complaintId_at_idx" ON "ComplaintStep"("authorityId", "complaintId", "at");

-- CreateIndex
CREATE INDEX "Occasion_authorityId_kind_onDay_idx" ON "Occasion"("authorityId", "kind", "onDay");

-- CreateIndex
CREATE INDEX "FeedbackRequest_authorityId_occasionId_idx" ON "FeedbackRequest"("authorityId", "occasionId");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackRequest_authorityId_tokenHash_key" ON "FeedbackRequest"("authorityId", "tokenHash");

-- CreateIndex
CREATE INDEX "ReportSentence_authorityId_reportId_key_at_idx" ON "ReportSentence"("authorityId", "reportId", "key", "at");

-- CreateIndex
CREATE INDEX "ReportReply_authorityId_reportId_section_at_idx" ON "ReportReply"("authorityId", "reportId", "section", "at");

-- CreateIndex
CREATE INDEX "ReportSignature_authorityId_reportId_idx" ON "ReportSignature"("authorityId", "reportId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportFreeze_authorityId_reportId_language_key" ON "ReportFreeze"("authorityId", "reportId", "language");

-- CreateIndex
CREATE INDEX "ReportCorrection_authorityId_reportId_idx" ON "ReportCorrection"("authorityId", "reportId");

-- CreateIndex
CREATE INDEX "ReleasedCell_authorityId_tableKey_idx" ON "ReleasedCell"("authorityId", "tableKey");

-- CreateIndex
CREATE UNIQUE INDEX "ReleasedCell_authorityId_reportId_tableKey_rowKey_columnKey_key" ON "ReleasedCell"("authorityId", "reportId", "tableKey", "rowKey", "columnKey");

-- CreateIndex
CREATE INDEX "InboxItem_authorityId_settledOn_waitingFor_readFirst_dueAt_idx" ON "InboxItem"("authorityId", "settledOn", "waitingFor", "readFirst", "dueAt");
