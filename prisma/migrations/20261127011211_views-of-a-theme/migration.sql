-- DropIndex
DROP INDEX "ViewTheme_authorityId_themeId_idx";

-- CreateIndex
CREATE INDEX "ViewTheme_authorityId_themeId_at_idx" ON "ViewTheme"("authorityId", "themeId", "at");
