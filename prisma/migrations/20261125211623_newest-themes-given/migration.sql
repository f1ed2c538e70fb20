-- CreateIndex
CREATE INDEX "ViewTheme_authorityId_at_idx" ON "ViewTheme"("authorityId", "at");
