-- AlterTable
ALTER TABLE "CodingRound" ADD COLUMN "endedAt" DATETIME;
ALTER TABLE "CodingRound" ADD COLUMN "endedById" TEXT;
