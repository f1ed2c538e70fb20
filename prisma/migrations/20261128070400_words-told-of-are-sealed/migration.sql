-- The word and its address are sealed from now on, by the server, which has the key. Until then a word is found by its address as it stood.
-- What this takes away in clear is overwritten in the file.
PRAGMA secure_delete=ON;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_JargonTerm" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "variants" JSONB NOT NULL,
    "matchCase" BOOLEAN NOT NULL DEFAULT false,
    "allowedPhrases" JSONB NOT NULL,
    "meaning" TEXT,
    "sourceId" TEXT,
    "sourceLine" INTEGER,

    PRIMARY KEY ("authorityId", "id")
);
INSERT INTO "new_JargonTerm" ("allowedPhrases", "authorityId", "id", "key", "keyHash", "matchCase", "meaning", "sourceId", "sourceLine", "term", "variants") SELECT "allowedPhrases", "authorityId", "id", "key", "key", "matchCase", "meaning", "sourceId", "sourceLine", "term", "variants" FROM "JargonTerm";
DROP TABLE "JargonTerm";
ALTER TABLE "new_JargonTerm" RENAME TO "JargonTerm";
CREATE UNIQUE INDEX "JargonTerm_authorityId_keyHash_key" ON "JargonTerm"("authorityId", "keyHash");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
