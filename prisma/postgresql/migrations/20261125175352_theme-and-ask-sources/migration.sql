-- AlterTable
ALTER TABLE "ThemeChange" ADD COLUMN     "meetingId" TEXT;

-- AlterTable
ALTER TABLE "AskQuote" ADD COLUMN     "fromId" TEXT,
ADD COLUMN     "fromKind" TEXT;
