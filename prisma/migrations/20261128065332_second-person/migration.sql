-- CreateTable
CREATE TABLE "StaffProposal" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "proposedById" TEXT,
    "proposedAt" DATETIME NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "confirmed" BOOLEAN,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "StaffProposal_authorityId_personId_fkey" FOREIGN KEY ("authorityId", "personId") REFERENCES "Person" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProposedRole" (
    "authorityId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("authorityId", "proposalId", "role"),
    CONSTRAINT "ProposedRole_authorityId_proposalId_fkey" FOREIGN KEY ("authorityId", "proposalId") REFERENCES "StaffProposal" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "StaffProposal_authorityId_personId_idx" ON "StaffProposal"("authorityId", "personId");

-- Whoever has left keeps no secrets.
UPDATE "Credential" SET "passwordHash" = '' WHERE EXISTS (
  SELECT 1 FROM "Person" p WHERE p."authorityId" = "Credential"."authorityId" AND p."id" = "Credential"."personId" AND p."kind" = 'staff' AND p."leftAt" IS NOT NULL
);
DELETE FROM "SecondStep" WHERE EXISTS (
  SELECT 1 FROM "Person" p WHERE p."authorityId" = "SecondStep"."authorityId" AND p."id" = "SecondStep"."personId" AND p."leftAt" IS NOT NULL
);
