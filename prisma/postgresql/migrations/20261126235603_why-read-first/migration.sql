-- AlterTable
ALTER TABLE "InboxItem" ADD COLUMN     "readFirstWhy" TEXT;
