-- CreateEnum
CREATE TYPE "ChannelKind" AS ENUM ('email', 'text', 'letter', 'byHand');

-- CreateEnum
CREATE TYPE "ReaderRule" AS ENUM ('only', 'never');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('photo', 'drawing', 'voice');

-- CreateEnum
CREATE TYPE "OccasionKind" AS ENUM ('review', 'visit', 'practiceEvaluation');

-- CreateEnum
CREATE TYPE "AskedPerson" AS ENUM ('youngPerson', 'parent', 'carer');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Role" ADD VALUE 'worker';
ALTER TYPE "Role" ADD VALUE 'complaintsOfficer';
ALTER TYPE "Role" ADD VALUE 'translator';

-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'feedback';

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "droppedAt" TIMESTAMP(3),
ADD COLUMN     "heldUntilAt" TIMESTAMP(3),
ADD COLUMN     "sentById" TEXT,
ADD COLUMN     "subjectId" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "managerId" TEXT;

-- AlterTable
ALTER TABLE "View" ADD COLUMN     "aboutMe" JSONB,
ADD COLUMN     "cards" JSONB,
ADD COLUMN     "helpedAs" TEXT,
ADD COLUMN     "onlyGroup" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "wantsAdvocate" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "wantsToTalk" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Reply" ADD COLUMN     "turn" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "InboxItem" ADD COLUMN     "ageBand" TEXT,
ADD COLUMN     "onlyForId" TEXT,
ADD COLUMN     "topic" TEXT;

-- AlterTable
ALTER TABLE "Concern" ADD COLUMN     "aboutAdult" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "possibleOffence" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ConcernStep" ADD COLUMN     "untilOn" TEXT;

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "ownerId" TEXT,
ADD COLUMN     "reportFrom" TEXT,
ADD COLUMN     "reportTo" TEXT;

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "at" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "answerBy" TEXT;

-- CreateTable
CREATE TABLE "Channel" (
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" "ChannelKind" NOT NULL,
    "sealedAddress" TEXT NOT NULL,
    "fromHour" INTEGER NOT NULL DEFAULT 8,
    "untilHour" INTEGER NOT NULL DEFAULT 20,
    "sentence" TEXT,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Channel_pkey" PRIMARY KEY ("authorityId","personId")
);

-- CreateTable
CREATE TABLE "Setting" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "because" TEXT,
    "setById" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Tally" (
    "authorityId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "stale" BOOLEAN NOT NULL DEFAULT false,
    "countedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("authorityId","key","periodFrom","periodTo")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TextCheck_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ViewReader" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "rule" "ReaderRule" NOT NULL,

    CONSTRAINT "ViewReader_pkey" PRIMARY KEY ("authorityId","viewId","personId")
);

-- CreateTable
CREATE TABLE "ViewFile" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "kind" "FileKind" NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "seconds" INTEGER,

    CONSTRAINT "ViewFile_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "VisitFile" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "kind" "FileKind" NOT NULL,
    "type" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "seconds" INTEGER,

    CONSTRAINT "VisitFile_pkey" PRIMARY KEY ("authorityId","id")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WordsTranslation_pkey" PRIMARY KEY ("authorityId","id")
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

    CONSTRAINT "SecondLook_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "QuoteApproval" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "shownHash" TEXT NOT NULL,
    "speaker" "Speaker" NOT NULL,
    "personId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QuoteApproval_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "TopicName" (
    "authorityId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "TopicName_pkey" PRIMARY KEY ("authorityId","topicId","language")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "DecisionSecond" (
    "authorityId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DecisionSecond_pkey" PRIMARY KEY ("authorityId","decisionId")
);

-- CreateTable
CREATE TABLE "CodingRound" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "firstId" TEXT NOT NULL,
    "secondId" TEXT NOT NULL,
    "startedById" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CodingRound_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "CodingItem" (
    "authorityId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "firstThemeId" TEXT,
    "firstAt" TIMESTAMP(3),
    "secondThemeId" TEXT,
    "secondAt" TIMESTAMP(3),

    CONSTRAINT "CodingItem_pkey" PRIMARY KEY ("authorityId","roundId","viewId")
);

-- CreateTable
CREATE TABLE "ConcernAbout" (
    "authorityId" TEXT NOT NULL,
    "concernId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "ConcernAbout_pkey" PRIMARY KEY ("authorityId","concernId","personId")
);

-- CreateTable
CREATE TABLE "SafeguardingPost" (
    "authorityId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "SafeguardingPost_pkey" PRIMARY KEY ("authorityId","order","personId")
);

-- CreateTable
CREATE TABLE "WorryMatch" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "WorryMatch_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "StaffedHours" (
    "authorityId" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "fromMinute" INTEGER NOT NULL,
    "untilMinute" INTEGER NOT NULL,

    CONSTRAINT "StaffedHours_pkey" PRIMARY KEY ("authorityId","weekday","fromMinute")
);

-- CreateTable
CREATE TABLE "ClosedDay" (
    "authorityId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "what" TEXT,

    CONSTRAINT "ClosedDay_pkey" PRIMARY KEY ("authorityId","onDay")
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

    CONSTRAINT "HelpLine_pkey" PRIMARY KEY ("authorityId","key")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ThemeChange_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "AnswerTranslation" (
    "authorityId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byKind" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AnswerTranslation_pkey" PRIMARY KEY ("authorityId","answerId","language")
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

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ComplaintAbout" (
    "authorityId" TEXT NOT NULL,
    "complaintId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "ComplaintAbout_pkey" PRIMARY KEY ("authorityId","complaintId","personId")
);

-- CreateTable
CREATE TABLE "Compliment" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "forName" TEXT NOT NULL,
    "forPersonId" TEXT,
    "mayPassOn" BOOLEAN NOT NULL DEFAULT false,
    "passedOnAt" TIMESTAMP(3),
    "passedOnById" TEXT,
    "seenAt" TIMESTAMP(3),

    CONSTRAINT "Compliment_pkey" PRIMARY KEY ("authorityId","viewId")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ComplaintStep_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Occasion" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" "OccasionKind" NOT NULL,
    "onDay" TEXT NOT NULL,
    "team" TEXT,
    "madeById" TEXT NOT NULL,

    CONSTRAINT "Occasion_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "FeedbackRequest" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "occasionId" TEXT NOT NULL,
    "forWhom" "AskedPerson" NOT NULL,
    "way" TEXT NOT NULL,
    "tokenHash" TEXT,
    "expiresOn" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "answeredOn" TEXT,
    "cancelledOn" TEXT,

    CONSTRAINT "FeedbackRequest_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "FeedbackAnswer" (
    "authorityId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "choice" TEXT,
    "words" TEXT,
    "language" TEXT NOT NULL,

    CONSTRAINT "FeedbackAnswer_pkey" PRIMARY KEY ("authorityId","requestId","question")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportSentence_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ReportBacking" (
    "authorityId" TEXT NOT NULL,
    "sentenceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReportBacking_pkey" PRIMARY KEY ("authorityId","sentenceId","kind","subjectId")
);

-- CreateTable
CREATE TABLE "ReportReply" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportReply_pkey" PRIMARY KEY ("authorityId","id")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportSignature_pkey" PRIMARY KEY ("authorityId","id")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportFreeze_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ReportCorrection" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportCorrection_pkey" PRIMARY KEY ("authorityId","id")
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

    CONSTRAINT "ReleasedCell_pkey" PRIMARY KEY ("authorityId","id")
);

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

-- AddForeignKey
ALTER TABLE "ViewReader" ADD CONSTRAINT "ViewReader_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewFile" ADD CONSTRAINT "ViewFile_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitFile" ADD CONSTRAINT "VisitFile_authorityId_visitId_fkey" FOREIGN KEY ("authorityId", "visitId") REFERENCES "Visit"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordsTranslation" ADD CONSTRAINT "WordsTranslation_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteApproval" ADD CONSTRAINT "QuoteApproval_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicName" ADD CONSTRAINT "TopicName_authorityId_topicId_fkey" FOREIGN KEY ("authorityId", "topicId") REFERENCES "Topic"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CodingItem" ADD CONSTRAINT "CodingItem_authorityId_roundId_fkey" FOREIGN KEY ("authorityId", "roundId") REFERENCES "CodingRound"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernAbout" ADD CONSTRAINT "ConcernAbout_authorityId_concernId_fkey" FOREIGN KEY ("authorityId", "concernId") REFERENCES "Concern"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeChange" ADD CONSTRAINT "ThemeChange_authorityId_themeId_fkey" FOREIGN KEY ("authorityId", "themeId") REFERENCES "Theme"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerTranslation" ADD CONSTRAINT "AnswerTranslation_authorityId_answerId_fkey" FOREIGN KEY ("authorityId", "answerId") REFERENCES "Answer"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintAbout" ADD CONSTRAINT "ComplaintAbout_authorityId_complaintId_fkey" FOREIGN KEY ("authorityId", "complaintId") REFERENCES "Complaint"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Compliment" ADD CONSTRAINT "Compliment_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintStep" ADD CONSTRAINT "ComplaintStep_authorityId_complaintId_fkey" FOREIGN KEY ("authorityId", "complaintId") REFERENCES "Complaint"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackRequest" ADD CONSTRAINT "FeedbackRequest_authorityId_occasionId_fkey" FOREIGN KEY ("authorityId", "occasionId") REFERENCES "Occasion"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackAnswer" ADD CONSTRAINT "FeedbackAnswer_authorityId_requestId_fkey" FOREIGN KEY ("authorityId", "requestId") REFERENCES "FeedbackRequest"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSentence" ADD CONSTRAINT "ReportSentence_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportBacking" ADD CONSTRAINT "ReportBacking_authorityId_sentenceId_fkey" FOREIGN KEY ("authorityId", "sentenceId") REFERENCES "ReportSentence"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportReply" ADD CONSTRAINT "ReportReply_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignature" ADD CONSTRAINT "ReportSignature_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportFreeze" ADD CONSTRAINT "ReportFreeze_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportCorrection" ADD CONSTRAINT "ReportCorrection_authorityId_reportId_fkey" FOREIGN KEY ("authorityId", "reportId") REFERENCES "Report"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
