-- AlterTable
ALTER TABLE "Ask" ADD COLUMN "askedFromId" TEXT;
ALTER TABLE "Ask" ADD COLUMN "askedFromKind" TEXT;
