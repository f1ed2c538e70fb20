-- AlterTable
ALTER TABLE "Concern" ADD COLUMN "positionOfTrustSince" DATETIME;
