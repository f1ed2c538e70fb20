-- AlterTable
ALTER TABLE "ConcernStep" ADD COLUMN     "toldAt" TIMESTAMP(3);
