-- AlterTable
ALTER TABLE "View" ADD COLUMN "complainedOn" TEXT;

-- AlterTable
ALTER TABLE "Learning" ADD COLUMN "changed" TEXT;
ALTER TABLE "Learning" ADD COLUMN "told" TEXT;

-- AlterTable
ALTER TABLE "Complaint" ADD COLUMN "aboutWords" TEXT;
ALTER TABLE "Complaint" ADD COLUMN "putRight" TEXT;

-- AlterTable
ALTER TABLE "ComplaintStep" ADD COLUMN "dueOn" TEXT;
ALTER TABLE "ComplaintStep" ADD COLUMN "outcome" TEXT;
