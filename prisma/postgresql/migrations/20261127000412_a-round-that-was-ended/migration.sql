-- AlterTable
ALTER TABLE "CodingRound" ADD COLUMN     "endedAt" TIMESTAMP(3),
ADD COLUMN     "endedById" TEXT;
