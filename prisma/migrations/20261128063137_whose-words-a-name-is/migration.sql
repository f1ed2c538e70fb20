-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ThemeChange" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameBefore" TEXT NOT NULL,
    "nameAfter" TEXT,
    "beforeFromViewId" TEXT,
    "afterFromViewId" TEXT,
    "namesTraced" BOOLEAN NOT NULL DEFAULT false,
    "otherThemeId" TEXT,
    "meetingId" TEXT,
    "byId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "ThemeChange_authorityId_themeId_fkey" FOREIGN KEY ("authorityId", "themeId") REFERENCES "Theme" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ThemeChange" ("at", "authorityId", "byId", "id", "kind", "meetingId", "nameAfter", "nameBefore", "otherThemeId", "themeId") SELECT "at", "authorityId", "byId", "id", "kind", "meetingId", "nameAfter", "nameBefore", "otherThemeId", "themeId" FROM "ThemeChange";
DROP TABLE "ThemeChange";
ALTER TABLE "new_ThemeChange" RENAME TO "ThemeChange";
CREATE INDEX "ThemeChange_authorityId_themeId_at_idx" ON "ThemeChange"("authorityId", "themeId", "at");
CREATE INDEX "ThemeChange_authorityId_otherThemeId_at_idx" ON "ThemeChange"("authorityId", "otherThemeId", "at");
CREATE INDEX "ThemeChange_authorityId_beforeFromViewId_idx" ON "ThemeChange"("authorityId", "beforeFromViewId");
CREATE INDEX "ThemeChange_authorityId_afterFromViewId_idx" ON "ThemeChange"("authorityId", "afterFromViewId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
