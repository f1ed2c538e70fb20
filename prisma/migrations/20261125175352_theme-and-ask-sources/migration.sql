-- AlterTable
ALTER TABLE "ThemeChange" ADD COLUMN "meetingId" TEXT;

-- AlterTable
ALTER TABLE "AskQuote" ADD COLUMN "fromId" TEXT;
ALTER TABLE "AskQuote" ADD COLUMN "fromKind" TEXT;
