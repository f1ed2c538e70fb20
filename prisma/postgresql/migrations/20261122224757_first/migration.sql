-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PersonKind" AS ENUM ('staff', 'member');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('youngPerson', 'youngEditor', 'participationWorker', 'moderator', 'safeguardingLead', 'leader', 'administrator');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('regular', 'separate', 'visit', 'event');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('planned', 'held', 'cancelled');

-- CreateEnum
CREATE TYPE "Feeling" AS ENUM ('happy', 'proud', 'okay', 'confused', 'sad', 'worried', 'angry', 'tired');

-- CreateEnum
CREATE TYPE "Sharing" AS ENUM ('helpersOnly', 'countedOnly', 'wordsNoName', 'wordsWithName');

-- CreateEnum
CREATE TYPE "Keeping" AS ENUM ('thisWork', 'forMe');

-- CreateEnum
CREATE TYPE "Speaker" AS ENUM ('youngPerson', 'staff');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('view', 'reply', 'idea', 'jargonFlag', 'suggestion');

-- CreateEnum
CREATE TYPE "CoverReason" AS ENUM ('name', 'place', 'school', 'contactDetails', 'date', 'healthDetail', 'anotherPerson', 'receipt');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('allowed', 'held', 'declined', 'returned');

-- CreateEnum
CREATE TYPE "ConcernStepKind" AS ENUM ('alerted', 'acknowledged', 'told', 'decided', 'closeProposed', 'closed');

-- CreateEnum
CREATE TYPE "ActionState" AS ENUM ('done', 'doingBy', 'notYet', 'no');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('answersIt', 'notReally');

-- CreateEnum
CREATE TYPE "CampaignState" AS ENUM ('idea', 'voted', 'started', 'finished');

-- CreateEnum
CREATE TYPE "BallotRule" AS ENUM ('chooseOne');

-- CreateEnum
CREATE TYPE "CommitmentKind" AS ENUM ('stopped', 'explainEveryTime', 'allowedBecause', 'eachChooses');

-- CreateEnum
CREATE TYPE "SuggestionOutcome" AS ENUM ('accepted', 'acceptedWithChanges', 'declined');

-- CreateEnum
CREATE TYPE "FigureUnit" AS ENUM ('count', 'percent');

-- CreateTable
CREATE TABLE "Authority" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/London',
    "readWithinDays" INTEGER NOT NULL DEFAULT 1,
    "answerWithinDays" INTEGER NOT NULL DEFAULT 10,
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthorityHost" (
    "host" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,

    CONSTRAINT "AuthorityHost_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "Event" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "toPersonId" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "waitingSince" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMP(3),
    "failure" TEXT,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Source" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "documentOn" TEXT,
    "contentHash" TEXT NOT NULL,
    "loadedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Person" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" "PersonKind" NOT NULL,
    "name" TEXT NOT NULL,
    "job" TEXT,
    "showsName" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "PersonRole" (
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PersonRole_pkey" PRIMARY KEY ("authorityId","personId","role")
);

-- CreateTable
CREATE TABLE "Credential" (
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "signInName" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("authorityId","personId")
);

-- CreateTable
CREATE TABLE "SecondStep" (
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SecondStep_pkey" PRIMARY KEY ("authorityId","personId")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "secondStepAt" TIMESTAMP(3),

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "JoinCode" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usesLeft" INTEGER NOT NULL,

    CONSTRAINT "JoinCode_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Group" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short" TEXT,
    "rhythm" TEXT,
    "parentId" TEXT,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "stateNote" TEXT,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "authorityId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("authorityId","groupId","personId")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "kind" "MeetingKind" NOT NULL,
    "state" "MeetingState" NOT NULL,
    "place" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "MeetingTally" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "groupId" TEXT,
    "kind" "MeetingKind" NOT NULL,
    "what" TEXT NOT NULL,
    "count" INTEGER,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "MeetingTally_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "View" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "topic" TEXT,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "feeling" "Feeling",
    "sharing" "Sharing" NOT NULL DEFAULT 'helpersOnly',
    "pickedName" TEXT,
    "keeping" "Keeping" NOT NULL DEFAULT 'thisWork',
    "helpedBy" TEXT,
    "authorId" TEXT,
    "groupId" TEXT,
    "ageBand" TEXT,
    "safeNow" TEXT,
    "receivedOn" TEXT NOT NULL,
    "receiptHash" TEXT,
    "sendKeyHash" TEXT NOT NULL,

    CONSTRAINT "View_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "sealed" TEXT,
    "viewId" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ViewWithdrawal" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ViewWithdrawal_pkey" PRIMARY KEY ("authorityId","viewId")
);

-- CreateTable
CREATE TABLE "SharingChange" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "from" "Sharing" NOT NULL,
    "to" "Sharing" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SharingChange_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Reply" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "speaker" "Speaker" NOT NULL,
    "personId" TEXT,
    "words" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "sendKeyHash" TEXT NOT NULL,

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "InboxItem" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" TEXT NOT NULL,
    "waitingFor" TEXT NOT NULL,
    "waitingSince" TIMESTAMP(3),
    "dueAt" TIMESTAMP(3) NOT NULL,
    "language" TEXT,
    "groupId" TEXT,
    "readFirst" BOOLEAN NOT NULL DEFAULT false,
    "settledOn" TEXT,
    "settledById" TEXT,

    CONSTRAINT "InboxItem_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Cover" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "reason" "CoverReason" NOT NULL,
    "coveredById" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "liftedAt" TIMESTAMP(3),
    "liftedById" TEXT,

    CONSTRAINT "Cover_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" TEXT NOT NULL,
    "viewId" TEXT,
    "outcome" "DecisionOutcome" NOT NULL,
    "mayBeCounted" BOOLEAN NOT NULL DEFAULT false,
    "mayBeQuoted" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "decidedById" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ModerationDecision_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Concern" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" TEXT NOT NULL,
    "viewId" TEXT,
    "lockedWords" TEXT NOT NULL,
    "lockedHash" TEXT NOT NULL,
    "raisedById" TEXT,
    "why" TEXT,
    "raisedAt" TIMESTAMP(3) NOT NULL,
    "decideBy" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Concern_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ConcernStep" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "concernId" TEXT NOT NULL,
    "kind" "ConcernStepKind" NOT NULL,
    "personId" TEXT,
    "toldWhom" TEXT,
    "reference" TEXT,
    "note" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ConcernStep_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "namedFromViewId" TEXT,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "ownerName" TEXT,
    "answerBy" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ViewTheme" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "givenById" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "takenOffAt" TIMESTAMP(3),

    CONSTRAINT "ViewTheme_pkey" PRIMARY KEY ("authorityId","viewId","themeId")
);

-- CreateTable
CREATE TABLE "ThemeObjection" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "ThemeObjection_pkey" PRIMARY KEY ("authorityId","viewId","themeId")
);

-- CreateTable
CREATE TABLE "Ask" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "verb" TEXT,
    "asked" TEXT NOT NULL,
    "wish" TEXT,
    "note" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "askedOn" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "raisedById" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "Ask_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "AskGroup" (
    "authorityId" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    CONSTRAINT "AskGroup_pkey" PRIMARY KEY ("authorityId","askId","groupId")
);

-- CreateTable
CREATE TABLE "AskView" (
    "authorityId" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "joinedById" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AskView_pkey" PRIMARY KEY ("authorityId","askId","viewId")
);

-- CreateTable
CREATE TABLE "AskQuote" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "speaker" "Speaker" NOT NULL,
    "words" TEXT NOT NULL,
    "sourceId" TEXT,

    CONSTRAINT "AskQuote_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Action" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "ownerName" TEXT,
    "ownerId" TEXT,
    "state" "ActionState" NOT NULL,
    "byOn" TEXT,
    "why" TEXT,
    "nextStep" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,
    "sourceId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ActionUpdate" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "state" "ActionState" NOT NULL,
    "byOn" TEXT,
    "why" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ActionUpdate_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Difference" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "evidence" TEXT,
    "confirmedHow" TEXT,
    "confirmedById" TEXT,
    "confirmedAt" TIMESTAMP(3),
    "sourceId" TEXT,
    "writtenById" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Difference_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "askId" TEXT,
    "words" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "AnsweredView" (
    "authorityId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "seenOn" TEXT,
    "verdict" "Verdict",
    "verdictOn" TEXT,

    CONSTRAINT "AnsweredView_pkey" PRIMARY KEY ("authorityId","answerId","viewId")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "askId" TEXT,
    "title" TEXT NOT NULL,
    "why" TEXT,
    "state" "CampaignState" NOT NULL,
    "startedOn" TEXT,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "campaignId" TEXT,
    "question" TEXT NOT NULL,
    "rule" "BallotRule" NOT NULL DEFAULT 'chooseOne',
    "opensAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "closedById" TEXT,
    "openedById" TEXT,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "BallotOption" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ballotId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "BallotOption_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "BallotTurnout" (
    "authorityId" TEXT NOT NULL,
    "ballotId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "BallotTurnout_pkey" PRIMARY KEY ("authorityId","ballotId","personId")
);

-- CreateTable
CREATE TABLE "BallotPaper" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ballotId" TEXT NOT NULL,
    "optionId" TEXT NOT NULL,

    CONSTRAINT "BallotPaper_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "JargonTerm" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "variants" JSONB NOT NULL,
    "matchCase" BOOLEAN NOT NULL DEFAULT false,
    "allowedPhrases" JSONB NOT NULL,
    "meaning" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "JargonTerm_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "JargonFlag" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "feeling" "Feeling" NOT NULL,
    "instead" TEXT,
    "why" TEXT,
    "heardWhere" TEXT,
    "byId" TEXT,
    "onDay" TEXT NOT NULL,
    "sourceId" TEXT,
    "sendKeyHash" TEXT NOT NULL,

    CONSTRAINT "JargonFlag_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "JargonAlternative" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "sourceId" TEXT,

    CONSTRAINT "JargonAlternative_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "JargonCommitment" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "kind" "CommitmentKind" NOT NULL,
    "because" TEXT,
    "byName" TEXT,
    "since" TEXT,
    "reviewOn" TEXT,
    "sourceId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "JargonCommitment_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "forWhom" TEXT,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "OfferSection" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "OfferSection_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "OfferLine" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "mustByLaw" BOOLEAN NOT NULL DEFAULT false,
    "howToGet" TEXT,
    "ifRefused" TEXT,

    CONSTRAINT "OfferLine_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "OfferSuggestion" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "why" TEXT,
    "byId" TEXT,
    "onDay" TEXT NOT NULL,
    "sendKeyHash" TEXT NOT NULL,

    CONSTRAINT "OfferSuggestion_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "SuggestionDecision" (
    "authorityId" TEXT NOT NULL,
    "suggestionId" TEXT NOT NULL,
    "outcome" "SuggestionOutcome" NOT NULL,
    "reason" TEXT,
    "finalWords" TEXT,
    "byId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,

    CONSTRAINT "SuggestionDecision_pkey" PRIMARY KEY ("authorityId","suggestionId")
);

-- CreateTable
CREATE TABLE "LineProvenance" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "suggestionId" TEXT,
    "groupName" TEXT,
    "youngPeople" INTEGER,
    "hours" INTEGER,
    "hoursAtLeast" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "LineProvenance_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "OfferVersion" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "publishedById" TEXT,

    CONSTRAINT "OfferVersion_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "OfferVersionLine" (
    "authorityId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "sectionTitle" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "mustByLaw" BOOLEAN NOT NULL,
    "askedBy" JSONB NOT NULL,

    CONSTRAINT "OfferVersionLine_pkey" PRIMARY KEY ("authorityId","versionId","lineId")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "senior" BOOLEAN NOT NULL,
    "youngPeopleInvolved" BOOLEAN NOT NULL,
    "onDay" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Award" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "onDay" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "Award_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "AwardGroup" (
    "authorityId" TEXT NOT NULL,
    "awardId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    CONSTRAINT "AwardGroup_pkey" PRIMARY KEY ("authorityId","awardId","groupId")
);

-- CreateTable
CREATE TABLE "Statement" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "onDay" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "StatementGroup" (
    "authorityId" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    CONSTRAINT "StatementGroup_pkey" PRIMARY KEY ("authorityId","statementId","groupId")
);

-- CreateTable
CREATE TABLE "Figure" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "register" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "unit" "FigureUnit" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "of" INTEGER,
    "note" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Learning" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    CONSTRAINT "Learning_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "Report" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "openedById" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "frozenAt" TIMESTAMP(3),

    CONSTRAINT "Report_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Authority_key_key" ON "Authority"("key");

-- CreateIndex
CREATE INDEX "AuthorityHost_authorityId_idx" ON "AuthorityHost"("authorityId");

-- CreateIndex
CREATE INDEX "Event_authorityId_subjectId_at_idx" ON "Event"("authorityId", "subjectId", "at");

-- CreateIndex
CREATE INDEX "OutboxMessage_authorityId_sentAt_dueAt_idx" ON "OutboxMessage"("authorityId", "sentAt", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Source_authorityId_key_key" ON "Source"("authorityId", "key");

-- CreateIndex
CREATE INDEX "Person_authorityId_kind_idx" ON "Person"("authorityId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_authorityId_signInName_key" ON "Credential"("authorityId", "signInName");

-- CreateIndex
CREATE INDEX "SignIn_authorityId_personId_idx" ON "SignIn"("authorityId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_id_key" ON "SignIn"("id");

-- CreateIndex
CREATE UNIQUE INDEX "JoinCode_authorityId_codeHash_key" ON "JoinCode"("authorityId", "codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Group_authorityId_key_key" ON "Group"("authorityId", "key");

-- CreateIndex
CREATE INDEX "Membership_authorityId_personId_idx" ON "Membership"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "Meeting_authorityId_on_idx" ON "Meeting"("authorityId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_authorityId_groupId_on_kind_key" ON "Meeting"("authorityId", "groupId", "on", "kind");

-- CreateIndex
CREATE INDEX "View_authorityId_receivedOn_idx" ON "View"("authorityId", "receivedOn");

-- CreateIndex
CREATE INDEX "View_authorityId_authorId_idx" ON "View"("authorityId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "View_authorityId_sendKeyHash_key" ON "View"("authorityId", "sendKeyHash");

-- CreateIndex
CREATE UNIQUE INDEX "View_authorityId_receiptHash_key" ON "View"("authorityId", "receiptHash");

-- CreateIndex
CREATE INDEX "Visit_authorityId_expiresAt_idx" ON "Visit"("authorityId", "expiresAt");

-- CreateIndex
CREATE INDEX "SharingChange_authorityId_viewId_idx" ON "SharingChange"("authorityId", "viewId");

-- CreateIndex
CREATE INDEX "Reply_authorityId_viewId_idx" ON "Reply"("authorityId", "viewId");

-- CreateIndex
CREATE UNIQUE INDEX "Reply_authorityId_sendKeyHash_key" ON "Reply"("authorityId", "sendKeyHash");

-- CreateIndex
CREATE INDEX "InboxItem_authorityId_settledOn_readFirst_dueAt_idx" ON "InboxItem"("authorityId", "settledOn", "readFirst", "dueAt");

-- CreateIndex
CREATE INDEX "InboxItem_authorityId_subjectKind_subjectId_idx" ON "InboxItem"("authorityId", "subjectKind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_authorityId_viewId_personId_key" ON "Reading"("authorityId", "viewId", "personId");

-- CreateIndex
CREATE INDEX "Cover_authorityId_viewId_idx" ON "Cover"("authorityId", "viewId");

-- CreateIndex
CREATE INDEX "ModerationDecision_authorityId_subjectKind_subjectId_at_idx" ON "ModerationDecision"("authorityId", "subjectKind", "subjectId", "at");

-- CreateIndex
CREATE INDEX "ModerationDecision_authorityId_viewId_idx" ON "ModerationDecision"("authorityId", "viewId");

-- CreateIndex
CREATE INDEX "Concern_authorityId_raisedAt_idx" ON "Concern"("authorityId", "raisedAt");

-- CreateIndex
CREATE INDEX "Concern_authorityId_viewId_idx" ON "Concern"("authorityId", "viewId");

-- CreateIndex
CREATE INDEX "ConcernStep_authorityId_concernId_at_idx" ON "ConcernStep"("authorityId", "concernId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_authorityId_name_key" ON "Theme"("authorityId", "name");

-- CreateIndex
CREATE INDEX "ViewTheme_authorityId_themeId_idx" ON "ViewTheme"("authorityId", "themeId");

-- CreateIndex
CREATE UNIQUE INDEX "Ask_authorityId_key_key" ON "Ask"("authorityId", "key");

-- CreateIndex
CREATE INDEX "AskView_authorityId_viewId_idx" ON "AskView"("authorityId", "viewId");

-- CreateIndex
CREATE INDEX "Action_authorityId_askId_idx" ON "Action"("authorityId", "askId");

-- CreateIndex
CREATE INDEX "Action_authorityId_state_byOn_idx" ON "Action"("authorityId", "state", "byOn");

-- CreateIndex
CREATE INDEX "ActionUpdate_authorityId_actionId_idx" ON "ActionUpdate"("authorityId", "actionId");

-- CreateIndex
CREATE INDEX "Difference_authorityId_askId_idx" ON "Difference"("authorityId", "askId");

-- CreateIndex
CREATE INDEX "Answer_authorityId_askId_idx" ON "Answer"("authorityId", "askId");

-- CreateIndex
CREATE INDEX "AnsweredView_authorityId_viewId_idx" ON "AnsweredView"("authorityId", "viewId");

-- CreateIndex
CREATE INDEX "AnsweredView_authorityId_verdict_idx" ON "AnsweredView"("authorityId", "verdict");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_authorityId_key_key" ON "Campaign"("authorityId", "key");

-- CreateIndex
CREATE INDEX "Ballot_authorityId_groupId_idx" ON "Ballot"("authorityId", "groupId");

-- CreateIndex
CREATE INDEX "BallotOption_authorityId_ballotId_idx" ON "BallotOption"("authorityId", "ballotId");

-- CreateIndex
CREATE INDEX "BallotPaper_authorityId_ballotId_optionId_idx" ON "BallotPaper"("authorityId", "ballotId", "optionId");

-- CreateIndex
CREATE UNIQUE INDEX "JargonTerm_authorityId_key_key" ON "JargonTerm"("authorityId", "key");

-- CreateIndex
CREATE INDEX "JargonFlag_authorityId_termId_idx" ON "JargonFlag"("authorityId", "termId");

-- CreateIndex
CREATE UNIQUE INDEX "JargonFlag_authorityId_sendKeyHash_key" ON "JargonFlag"("authorityId", "sendKeyHash");

-- CreateIndex
CREATE UNIQUE INDEX "JargonAlternative_authorityId_termId_words_key" ON "JargonAlternative"("authorityId", "termId", "words");

-- CreateIndex
CREATE INDEX "JargonCommitment_authorityId_termId_idx" ON "JargonCommitment"("authorityId", "termId");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_authorityId_key_key" ON "Offer"("authorityId", "key");

-- CreateIndex
CREATE INDEX "OfferSection_authorityId_offerId_idx" ON "OfferSection"("authorityId", "offerId");

-- CreateIndex
CREATE INDEX "OfferLine_authorityId_sectionId_idx" ON "OfferLine"("authorityId", "sectionId");

-- CreateIndex
CREATE INDEX "OfferSuggestion_authorityId_lineId_idx" ON "OfferSuggestion"("authorityId", "lineId");

-- CreateIndex
CREATE UNIQUE INDEX "OfferSuggestion_authorityId_sendKeyHash_key" ON "OfferSuggestion"("authorityId", "sendKeyHash");

-- CreateIndex
CREATE INDEX "LineProvenance_authorityId_lineId_idx" ON "LineProvenance"("authorityId", "lineId");

-- CreateIndex
CREATE UNIQUE INDEX "OfferVersion_authorityId_offerId_number_key" ON "OfferVersion"("authorityId", "offerId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Appointment_authorityId_post_sourceId_key" ON "Appointment"("authorityId", "post", "sourceId");

-- CreateIndex
CREATE INDEX "Statement_authorityId_kind_order_idx" ON "Statement"("authorityId", "kind", "order");

-- CreateIndex
CREATE INDEX "Figure_authorityId_register_periodFrom_idx" ON "Figure"("authorityId", "register", "periodFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Report_authorityId_periodFrom_periodTo_key" ON "Report"("authorityId", "periodFrom", "periodTo");

-- AddForeignKey
ALTER TABLE "AuthorityHost" ADD CONSTRAINT "AuthorityHost_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondStep" ADD CONSTRAINT "SecondStep_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinCode" ADD CONSTRAINT "JoinCode_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_authorityId_parentId_fkey" FOREIGN KEY ("authorityId", "parentId") REFERENCES "Group"("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTally" ADD CONSTRAINT "MeetingTally_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ViewWithdrawal" ADD CONSTRAINT "ViewWithdrawal_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingChange" ADD CONSTRAINT "SharingChange_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cover" ADD CONSTRAINT "Cover_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ConcernStep" ADD CONSTRAINT "ConcernStep_authorityId_concernId_fkey" FOREIGN KEY ("authorityId", "concernId") REFERENCES "Concern"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewTheme" ADD CONSTRAINT "ViewTheme_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewTheme" ADD CONSTRAINT "ViewTheme_authorityId_themeId_fkey" FOREIGN KEY ("authorityId", "themeId") REFERENCES "Theme"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeObjection" ADD CONSTRAINT "ThemeObjection_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskGroup" ADD CONSTRAINT "AskGroup_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskGroup" ADD CONSTRAINT "AskGroup_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskView" ADD CONSTRAINT "AskView_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskView" ADD CONSTRAINT "AskView_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskQuote" ADD CONSTRAINT "AskQuote_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionUpdate" ADD CONSTRAINT "ActionUpdate_authorityId_actionId_fkey" FOREIGN KEY ("authorityId", "actionId") REFERENCES "Action"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Difference" ADD CONSTRAINT "Difference_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask"("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AnsweredView" ADD CONSTRAINT "AnsweredView_authorityId_answerId_fkey" FOREIGN KEY ("authorityId", "answerId") REFERENCES "Answer"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnsweredView" ADD CONSTRAINT "AnsweredView_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask"("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_authorityId_campaignId_fkey" FOREIGN KEY ("authorityId", "campaignId") REFERENCES "Campaign"("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "BallotOption" ADD CONSTRAINT "BallotOption_authorityId_ballotId_fkey" FOREIGN KEY ("authorityId", "ballotId") REFERENCES "Ballot"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotTurnout" ADD CONSTRAINT "BallotTurnout_authorityId_ballotId_fkey" FOREIGN KEY ("authorityId", "ballotId") REFERENCES "Ballot"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotPaper" ADD CONSTRAINT "BallotPaper_authorityId_ballotId_fkey" FOREIGN KEY ("authorityId", "ballotId") REFERENCES "Ballot"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotPaper" ADD CONSTRAINT "BallotPaper_authorityId_optionId_fkey" FOREIGN KEY ("authorityId", "optionId") REFERENCES "BallotOption"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JargonFlag" ADD CONSTRAINT "JargonFlag_authorityId_termId_fkey" FOREIGN KEY ("authorityId", "termId") REFERENCES "JargonTerm"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JargonAlternative" ADD CONSTRAINT "JargonAlternative_authorityId_termId_fkey" FOREIGN KEY ("authorityId", "termId") REFERENCES "JargonTerm"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JargonCommitment" ADD CONSTRAINT "JargonCommitment_authorityId_termId_fkey" FOREIGN KEY ("authorityId", "termId") REFERENCES "JargonTerm"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferSection" ADD CONSTRAINT "OfferSection_authorityId_offerId_fkey" FOREIGN KEY ("authorityId", "offerId") REFERENCES "Offer"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferLine" ADD CONSTRAINT "OfferLine_authorityId_sectionId_fkey" FOREIGN KEY ("authorityId", "sectionId") REFERENCES "OfferSection"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferSuggestion" ADD CONSTRAINT "OfferSuggestion_authorityId_lineId_fkey" FOREIGN KEY ("authorityId", "lineId") REFERENCES "OfferLine"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionDecision" ADD CONSTRAINT "SuggestionDecision_authorityId_suggestionId_fkey" FOREIGN KEY ("authorityId", "suggestionId") REFERENCES "OfferSuggestion"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineProvenance" ADD CONSTRAINT "LineProvenance_authorityId_lineId_fkey" FOREIGN KEY ("authorityId", "lineId") REFERENCES "OfferLine"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineProvenance" ADD CONSTRAINT "LineProvenance_authorityId_suggestionId_fkey" FOREIGN KEY ("authorityId", "suggestionId") REFERENCES "OfferSuggestion"("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OfferVersion" ADD CONSTRAINT "OfferVersion_authorityId_offerId_fkey" FOREIGN KEY ("authorityId", "offerId") REFERENCES "Offer"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferVersionLine" ADD CONSTRAINT "OfferVersionLine_authorityId_versionId_fkey" FOREIGN KEY ("authorityId", "versionId") REFERENCES "OfferVersion"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferVersionLine" ADD CONSTRAINT "OfferVersionLine_authorityId_lineId_fkey" FOREIGN KEY ("authorityId", "lineId") REFERENCES "OfferLine"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwardGroup" ADD CONSTRAINT "AwardGroup_authorityId_awardId_fkey" FOREIGN KEY ("authorityId", "awardId") REFERENCES "Award"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwardGroup" ADD CONSTRAINT "AwardGroup_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementGroup" ADD CONSTRAINT "StatementGroup_authorityId_statementId_fkey" FOREIGN KEY ("authorityId", "statementId") REFERENCES "Statement"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementGroup" ADD CONSTRAINT "StatementGroup_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
