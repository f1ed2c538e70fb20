-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_OutboxMessage" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "toPersonId" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "subjectId" TEXT,
    "waitingSince" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "heldUntilAt" DATETIME,
    "sentAt" DATETIME,
    "droppedAt" DATETIME,
    "failure" TEXT,
    "sentById" TEXT,
    "deliveredAt" DATETIME,
    "resends" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("authorityId", "id")
);
INSERT INTO "new_OutboxMessage" ("attempts", "authorityId", "channel", "droppedAt", "dueAt", "failure", "heldUntilAt", "id", "notice", "sentAt", "sentById", "subjectId", "toPersonId", "waitingSince") SELECT "attempts", "authorityId", "channel", "droppedAt", "dueAt", "failure", "heldUntilAt", "id", "notice", "sentAt", "sentById", "subjectId", "toPersonId", "waitingSince" FROM "OutboxMessage";
DROP TABLE "OutboxMessage";
ALTER TABLE "new_OutboxMessage" RENAME TO "OutboxMessage";
CREATE INDEX "OutboxMessage_authorityId_sentAt_dueAt_idx" ON "OutboxMessage"("authorityId", "sentAt", "dueAt");
CREATE INDEX "OutboxMessage_authorityId_subjectId_idx" ON "OutboxMessage"("authorityId", "subjectId");
CREATE INDEX "OutboxMessage_waiting_idx" ON "OutboxMessage"("authorityId", "dueAt", "id") WHERE "sentAt" IS NULL AND "droppedAt" IS NULL;
CREATE INDEX "OutboxMessage_waiting_for_one_idx" ON "OutboxMessage"("authorityId", "toPersonId") WHERE "sentAt" IS NULL AND "droppedAt" IS NULL;
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
