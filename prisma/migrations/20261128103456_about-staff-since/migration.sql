-- AlterTable
ALTER TABLE "ConcernAbout" ADD COLUMN "since" DATETIME;
