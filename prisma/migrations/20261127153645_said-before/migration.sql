-- CreateTable
CREATE TABLE "MeetingTold" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "was" TEXT,
    "became" TEXT NOT NULL,
    "why" TEXT,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id"),
    CONSTRAINT "MeetingTold_authorityId_meetingId_fkey" FOREIGN KEY ("authorityId", "meetingId") REFERENCES "Meeting" ("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FigureTold" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "register" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "was" REAL,
    "wasUnit" TEXT,
    "wasOf" INTEGER,
    "wasWords" TEXT,
    "became" REAL,
    "becameUnit" TEXT,
    "becameOf" INTEGER,
    "byId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("authorityId", "id")
);

-- CreateIndex
CREATE INDEX "MeetingTold_authorityId_meetingId_idx" ON "MeetingTold"("authorityId", "meetingId");

-- CreateIndex
CREATE INDEX "FigureTold_authorityId_sourceId_idx" ON "FigureTold"("authorityId", "sourceId");
