-- DropIndex
DROP INDEX "InboxItem_authorityId_settledOn_readFirst_dueAt_idx";

-- DropIndex
DROP INDEX "InboxItem_authorityId_settledOn_waitingFor_readFirst_dueAt_idx";

-- CreateTable
CREATE TABLE "WaitingTheme" (
    "authorityId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "waitingFor" TEXT NOT NULL,
    "readFirst" BOOLEAN NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WaitingTheme_pkey" PRIMARY KEY ("authorityId","itemId","themeId")
);

-- CreateTable
CREATE TABLE "PartLeft" (
    "authorityId" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "leftById" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PartLeft_pkey" PRIMARY KEY ("authorityId","viewId","start","end")
);

-- CreateIndex
CREATE INDEX "WaitingTheme_authorityId_themeId_waitingFor_readFirst_dueAt_idx" ON "WaitingTheme"("authorityId", "themeId", "waitingFor", "readFirst", "dueAt", "itemId");

-- CreateIndex
CREATE INDEX "InboxItem_waiting_idx" ON "InboxItem"("authorityId", "waitingFor", "readFirst", "dueAt", "id", "subjectKind", "language", "groupId", "ageBand", "topic", "onlyForId", "subjectId") WHERE ("settledOn" IS NULL);

-- CreateIndex
CREATE INDEX "InboxItem_waiting_for_one_idx" ON "InboxItem"("authorityId", "onlyForId", "waitingFor", "readFirst", "dueAt", "id") WHERE ("settledOn" IS NULL AND "onlyForId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "AskQuote_authorityId_fromKind_fromId_idx" ON "AskQuote"("authorityId", "fromKind", "fromId");

-- CreateIndex
CREATE UNIQUE INDEX "AskQuote_authorityId_askId_fromKind_fromId_key" ON "AskQuote"("authorityId", "askId", "fromKind", "fromId");

-- AddForeignKey
ALTER TABLE "PartLeft" ADD CONSTRAINT "PartLeft_authorityId_viewId_fkey" FOREIGN KEY ("authorityId", "viewId") REFERENCES "View"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What waits now, by the themes of its views
INSERT INTO "WaitingTheme" ("authorityId", "itemId", "themeId", "waitingFor", "readFirst", "dueAt")
SELECT i."authorityId", i."id", t."themeId", i."waitingFor", i."readFirst", i."dueAt"
FROM "InboxItem" i JOIN "ViewTheme" t ON t."authorityId" = i."authorityId" AND t."viewId" = i."subjectId"
WHERE i."settledOn" IS NULL AND i."subjectKind" = 'view' AND t."takenOffAt" IS NULL;
