-- AlterTable
ALTER TABLE "ModerationDecision" ADD COLUMN "restoresId" TEXT;
