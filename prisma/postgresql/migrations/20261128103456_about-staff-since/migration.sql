-- AlterTable
ALTER TABLE "ConcernAbout" ADD COLUMN     "since" TIMESTAMP(3);
