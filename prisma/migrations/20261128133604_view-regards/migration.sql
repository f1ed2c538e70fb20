-- AlterTable
ALTER TABLE "View" ADD COLUMN "regardsLineId" TEXT;
ALTER TABLE "View" ADD COLUMN "regardsTermId" TEXT;
