-- Who edits a report is a row of that report now ("ReportEditor", filled by the migration before).
DELETE FROM "PersonRole" WHERE "role" = 'youngEditor';

-- AlterEnum
BEGIN;
CREATE TYPE "Role_new" AS ENUM ('youngPerson', 'participationWorker', 'moderator', 'safeguardingLead', 'leader', 'administrator', 'worker', 'complaintsOfficer', 'translator');
ALTER TABLE "PersonRole" ALTER COLUMN "role" TYPE "Role_new" USING ("role"::text::"Role_new");
ALTER TYPE "Role" RENAME TO "Role_old";
ALTER TYPE "Role_new" RENAME TO "Role";
DROP TYPE "Role_old";
COMMIT;
