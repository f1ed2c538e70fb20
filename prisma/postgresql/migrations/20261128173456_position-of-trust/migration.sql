-- AlterTable
ALTER TABLE "Concern" ADD COLUMN     "positionOfTrustSince" TIMESTAMP(3);
