-- CreateIndex
CREATE INDEX "OutboxMessage_dropped_idx" ON "OutboxMessage"("authorityId", "droppedAt", "id") WHERE ("droppedAt" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Concern_authorityId_subjectKind_subjectId_idx" ON "Concern"("authorityId", "subjectKind", "subjectId");
