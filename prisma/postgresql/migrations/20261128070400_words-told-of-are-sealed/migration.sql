-- The word and its address are sealed from now on, by the server, which has the key. Until then a word is found by its address as it stood.

-- DropIndex
DROP INDEX "JargonTerm_authorityId_key_key";

-- AlterTable
ALTER TABLE "JargonTerm" ADD COLUMN     "keyHash" TEXT;
UPDATE "JargonTerm" SET "keyHash" = "key";
ALTER TABLE "JargonTerm" ALTER COLUMN "keyHash" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "JargonTerm_authorityId_keyHash_key" ON "JargonTerm"("authorityId", "keyHash");
