-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "deliveredAt" TIMESTAMP(3),
ADD COLUMN     "resends" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "OutboxMessage_authorityId_subjectId_idx" ON "OutboxMessage"("authorityId", "subjectId");

-- CreateIndex
CREATE INDEX "OutboxMessage_waiting_idx" ON "OutboxMessage"("authorityId", "dueAt", "id") WHERE ("sentAt" IS NULL AND "droppedAt" IS NULL);

-- CreateIndex
CREATE INDEX "OutboxMessage_waiting_for_one_idx" ON "OutboxMessage"("authorityId", "toPersonId") WHERE ("sentAt" IS NULL AND "droppedAt" IS NULL);
