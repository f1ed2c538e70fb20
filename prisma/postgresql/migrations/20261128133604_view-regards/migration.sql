-- AlterTable
ALTER TABLE "View" ADD COLUMN     "regardsLineId" TEXT,
ADD COLUMN     "regardsTermId" TEXT;
