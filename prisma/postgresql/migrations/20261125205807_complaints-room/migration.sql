-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'complaint';

-- AlterTable
ALTER TABLE "View" ADD COLUMN     "complainedOn" TEXT;

-- AlterTable
ALTER TABLE "Learning" ADD COLUMN     "changed" TEXT,
ADD COLUMN     "told" TEXT;

-- AlterTable
ALTER TABLE "Complaint" ADD COLUMN     "aboutWords" TEXT,
ADD COLUMN     "putRight" TEXT;

-- AlterTable
ALTER TABLE "ComplaintStep" ADD COLUMN     "dueOn" TEXT,
ADD COLUMN     "outcome" TEXT;
