-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "saidId" TEXT,
ADD COLUMN     "saidKind" "SubjectKind";

-- AlterTable
ALTER TABLE "JargonFlag" ADD COLUMN     "receiptHash" TEXT;

-- AlterTable
ALTER TABLE "OfferSuggestion" ADD COLUMN     "receiptHash" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "JargonFlag_authorityId_receiptHash_key" ON "JargonFlag"("authorityId", "receiptHash");

-- CreateIndex
CREATE UNIQUE INDEX "OfferSuggestion_authorityId_receiptHash_key" ON "OfferSuggestion"("authorityId", "receiptHash");
