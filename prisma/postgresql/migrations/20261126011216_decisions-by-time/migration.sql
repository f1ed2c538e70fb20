-- CreateIndex
CREATE INDEX "ModerationDecision_authorityId_at_idx" ON "ModerationDecision"("authorityId", "at");
