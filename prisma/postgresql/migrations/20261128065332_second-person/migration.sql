-- CreateEnum
CREATE TYPE "ProposalKind" AS ENUM ('roles', 'wayIn');

-- CreateTable
CREATE TABLE "StaffProposal" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" "ProposalKind" NOT NULL,
    "proposedById" TEXT,
    "proposedAt" TIMESTAMP(3) NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),
    "confirmed" BOOLEAN,

    CONSTRAINT "StaffProposal_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "ProposedRole" (
    "authorityId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "ProposedRole_pkey" PRIMARY KEY ("authorityId","proposalId","role")
);

-- CreateIndex
CREATE INDEX "StaffProposal_authorityId_personId_idx" ON "StaffProposal"("authorityId", "personId");

-- AddForeignKey
ALTER TABLE "StaffProposal" ADD CONSTRAINT "StaffProposal_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedRole" ADD CONSTRAINT "ProposedRole_authorityId_proposalId_fkey" FOREIGN KEY ("authorityId", "proposalId") REFERENCES "StaffProposal"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever has left keeps no secrets.
UPDATE "Credential" SET "passwordHash" = '' WHERE EXISTS (
  SELECT 1 FROM "Person" p WHERE p."authorityId" = "Credential"."authorityId" AND p."id" = "Credential"."personId" AND p."kind" = 'staff' AND p."leftAt" IS NOT NULL
);
DELETE FROM "SecondStep" WHERE EXISTS (
  SELECT 1 FROM "Person" p WHERE p."authorityId" = "SecondStep"."authorityId" AND p."id" = "SecondStep"."personId" AND p."leftAt" IS NOT NULL
);
