-- AlterTable
ALTER TABLE "Reply" ADD COLUMN     "toDecisionId" TEXT;
