-- AlterTable
ALTER TABLE "ThemeChange" ADD COLUMN     "afterFromViewId" TEXT,
ADD COLUMN     "beforeFromViewId" TEXT,
ADD COLUMN     "namesTraced" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "ThemeChange_authorityId_otherThemeId_at_idx" ON "ThemeChange"("authorityId", "otherThemeId", "at");

-- CreateIndex
CREATE INDEX "ThemeChange_authorityId_beforeFromViewId_idx" ON "ThemeChange"("authorityId", "beforeFromViewId");

-- CreateIndex
CREATE INDEX "ThemeChange_authorityId_afterFromViewId_idx" ON "ThemeChange"("authorityId", "afterFromViewId");
