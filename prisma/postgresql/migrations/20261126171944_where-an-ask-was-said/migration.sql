-- AlterTable
ALTER TABLE "Ask" ADD COLUMN     "askedFromId" TEXT,
ADD COLUMN     "askedFromKind" TEXT;
