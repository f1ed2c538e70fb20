-- CreateTable
CREATE TABLE "Authority" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/London',
    "readWithinDays" INTEGER NOT NULL DEFAULT 1,
    "answerWithinDays" INTEGER NOT NULL DEFAULT 10,
    "openedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "AuthorityHost" (
    "host" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    CONSTRAINT "AuthorityHost_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "toPersonId" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "waitingSince" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME,
    "failure" TEXT,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "Source" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "documentOn" TEXT,
    "contentHash" TEXT NOT NULL,
    "loadedAt" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "Person" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "job" TEXT,
    "showsName" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "joinedAt" DATETIME NOT NULL,
    "leftAt" DATETIME,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "PersonRole" (
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "since" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "personId", "role"),
    CONSTRAINT "PersonRole_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Credential" (
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "signInName" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "personId"),
    CONSTRAINT "Credential_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SecondStep" (
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "confirmedAt" DATETIME,
    "lastStep" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("authorityId", "personId"),
    CONSTRAINT "SecondStep_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignIn" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "secondStepAt" DATETIME,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "SignIn_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JoinCode" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usesLeft" INTEGER NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "JoinCode_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Group_authorityId_parentId_fkey" FOREIGN KEY ("authorityId", "parentId") REFERENCES "Group" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Membership" (
    "authorityId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "leftAt" DATETIME,

    PRIMARY KEY ("authorityId", "groupId", "personId"),
    CONSTRAINT "Membership_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "place" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Meeting_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingTally" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "groupId" TEXT,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "count" INTEGER,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "MeetingTally_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "View" (
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
    "authorId" TEXT,
    "groupId" TEXT,
    "ageBand" TEXT,
    "safeNow" TEXT,
    "receivedOn" TEXT NOT NULL,
    "receiptHash" TEXT,
    "sendKeyHash" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "sealed" TEXT,
    "viewId" TEXT,
    "expiresAt" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "ViewWithdrawal" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "viewId"),
    CONSTRAINT "ViewWithdrawal_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SharingChange" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "SharingChange_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reply" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "personId" TEXT,
    "words" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "sendKeyHash" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Reply_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InboxItem" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "waitingFor" TEXT NOT NULL,
    "waitingSince" DATETIME,
    "dueAt" DATETIME NOT NULL,
    "language" TEXT,
    "groupId" TEXT,
    "readFirst" BOOLEAN NOT NULL DEFAULT false,
    "settledOn" TEXT,
    "settledById" TEXT,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Reading_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Cover" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "coveredById" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "liftedAt" DATETIME,
    "liftedById" TEXT,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Cover_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "viewId" TEXT,
    "outcome" TEXT NOT NULL,
    "mayBeCounted" BOOLEAN NOT NULL DEFAULT false,
    "mayBeQuoted" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "decidedById" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ModerationDecision_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Concern" (
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

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Concern_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "ConcernStep" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "concernId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "toldWhom" TEXT,
    "reference" TEXT,
    "note" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ConcernStep_authorityId_concernId_fkey" FOREIGN KEY ("authorityId", "concernId") REFERENCES "Concern" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "ViewTheme" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "givenById" TEXT,
    "at" DATETIME NOT NULL,
    "takenOffAt" DATETIME,

    PRIMARY KEY ("authorityId", "viewId", "themeId"),
    CONSTRAINT "ViewTheme_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ViewTheme_authorityId_themeId_fkey" FOREIGN KEY ("authorityId", "themeId") REFERENCES "Theme" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ThemeObjection" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "settledAt" DATETIME,

    PRIMARY KEY ("authorityId", "viewId", "themeId"),
    CONSTRAINT "ThemeObjection_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "AskGroup" (
    "authorityId" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "askId", "groupId"),
    CONSTRAINT "AskGroup_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AskGroup_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AskView" (
    "authorityId" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "joinedById" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "askId", "viewId"),
    CONSTRAINT "AskView_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AskView_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AskQuote" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "sourceId" TEXT,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "AskQuote_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Action" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "ownerName" TEXT,
    "ownerId" TEXT,
    "state" TEXT NOT NULL,
    "byOn" TEXT,
    "why" TEXT,
    "nextStep" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,
    "sourceId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Action_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionUpdate" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "byOn" TEXT,
    "why" TEXT,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ActionUpdate_authorityId_actionId_fkey" FOREIGN KEY ("authorityId", "actionId") REFERENCES "Action" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "confirmedAt" DATETIME,
    "sourceId" TEXT,
    "writtenById" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Difference_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "askId" TEXT,
    "words" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Answer_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "AnsweredView" (
    "authorityId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "seenOn" TEXT,
    "verdict" TEXT,
    "verdictOn" TEXT,

    PRIMARY KEY ("authorityId", "answerId", "viewId"),
    CONSTRAINT "AnsweredView_authorityId_answerId_fkey" FOREIGN KEY ("authorityId", "answerId") REFERENCES "Answer" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AnsweredView_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "state" TEXT NOT NULL,
    "startedOn" TEXT,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Campaign_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Campaign_authorityId_askId_fkey" FOREIGN KEY ("authorityId", "askId") REFERENCES "Ask" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Ballot" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "campaignId" TEXT,
    "question" TEXT NOT NULL,
    "rule" TEXT NOT NULL DEFAULT 'chooseOne',
    "opensAt" DATETIME NOT NULL,
    "closesAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "closedById" TEXT,
    "openedById" TEXT,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "Ballot_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Ballot_authorityId_campaignId_fkey" FOREIGN KEY ("authorityId", "campaignId") REFERENCES "Campaign" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "BallotOption" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ballotId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "BallotOption_authorityId_ballotId_fkey" FOREIGN KEY ("authorityId", "ballotId") REFERENCES "Ballot" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BallotTurnout" (
    "authorityId" TEXT NOT NULL,
    "ballotId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "ballotId", "personId"),
    CONSTRAINT "BallotTurnout_authorityId_ballotId_fkey" FOREIGN KEY ("authorityId", "ballotId") REFERENCES "Ballot" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BallotPaper" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ballotId" TEXT NOT NULL,
    "optionId" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "BallotPaper_authorityId_ballotId_fkey" FOREIGN KEY ("authorityId", "ballotId") REFERENCES "Ballot" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BallotPaper_authorityId_optionId_fkey" FOREIGN KEY ("authorityId", "optionId") REFERENCES "BallotOption" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "JargonFlag" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "feeling" TEXT NOT NULL,
    "instead" TEXT,
    "why" TEXT,
    "heardWhere" TEXT,
    "byId" TEXT,
    "onDay" TEXT NOT NULL,
    "sourceId" TEXT,
    "sendKeyHash" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "JargonFlag_authorityId_termId_fkey" FOREIGN KEY ("authorityId", "termId") REFERENCES "JargonTerm" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JargonAlternative" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "sourceId" TEXT,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "JargonAlternative_authorityId_termId_fkey" FOREIGN KEY ("authorityId", "termId") REFERENCES "JargonTerm" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JargonCommitment" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "because" TEXT,
    "byName" TEXT,
    "since" TEXT,
    "reviewOn" TEXT,
    "sourceId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "JargonCommitment_authorityId_termId_fkey" FOREIGN KEY ("authorityId", "termId") REFERENCES "JargonTerm" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Offer" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "forWhom" TEXT,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "OfferSection" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "OfferSection_authorityId_offerId_fkey" FOREIGN KEY ("authorityId", "offerId") REFERENCES "Offer" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "OfferLine_authorityId_sectionId_fkey" FOREIGN KEY ("authorityId", "sectionId") REFERENCES "OfferSection" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "OfferSuggestion_authorityId_lineId_fkey" FOREIGN KEY ("authorityId", "lineId") REFERENCES "OfferLine" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SuggestionDecision" (
    "authorityId" TEXT NOT NULL,
    "suggestionId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "finalWords" TEXT,
    "byId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "suggestionId"),
    CONSTRAINT "SuggestionDecision_authorityId_suggestionId_fkey" FOREIGN KEY ("authorityId", "suggestionId") REFERENCES "OfferSuggestion" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "LineProvenance_authorityId_lineId_fkey" FOREIGN KEY ("authorityId", "lineId") REFERENCES "OfferLine" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LineProvenance_authorityId_suggestionId_fkey" FOREIGN KEY ("authorityId", "suggestionId") REFERENCES "OfferSuggestion" ("authorityId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "OfferVersion" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "publishedById" TEXT,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "OfferVersion_authorityId_offerId_fkey" FOREIGN KEY ("authorityId", "offerId") REFERENCES "Offer" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "versionId", "lineId"),
    CONSTRAINT "OfferVersionLine_authorityId_versionId_fkey" FOREIGN KEY ("authorityId", "versionId") REFERENCES "OfferVersion" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OfferVersionLine_authorityId_lineId_fkey" FOREIGN KEY ("authorityId", "lineId") REFERENCES "OfferLine" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "Award" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "onDay" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "AwardGroup" (
    "authorityId" TEXT NOT NULL,
    "awardId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "awardId", "groupId"),
    CONSTRAINT "AwardGroup_authorityId_awardId_fkey" FOREIGN KEY ("authorityId", "awardId") REFERENCES "Award" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AwardGroup_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
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

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "StatementGroup" (
    "authorityId" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "statementId", "groupId"),
    CONSTRAINT "StatementGroup_authorityId_statementId_fkey" FOREIGN KEY ("authorityId", "statementId") REFERENCES "Statement" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StatementGroup_authorityId_groupId_fkey" FOREIGN KEY ("authorityId", "groupId") REFERENCES "Group" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Figure" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "register" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "of" INTEGER,
    "note" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    PRIMARY KEY ("authorityId", "id")
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

    PRIMARY KEY ("authorityId", "id")
);

-- CreateTable
CREATE TABLE "Report" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "openedById" TEXT,
    "openedAt" DATETIME NOT NULL,
    "frozenAt" DATETIME,

    PRIMARY KEY ("authorityId", "id")
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
