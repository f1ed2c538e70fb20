-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'meeting';
