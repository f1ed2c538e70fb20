-- AlterTable
ALTER TABLE "ConcernStep" ADD COLUMN "toldAt" DATETIME;
