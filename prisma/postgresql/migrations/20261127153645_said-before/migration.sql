-- CreateTable
CREATE TABLE "MeetingTold" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "was" "MeetingState",
    "became" "MeetingState" NOT NULL,
    "why" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MeetingTold_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateTable
CREATE TABLE "FigureTold" (
    "authorityId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "register" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "was" DOUBLE PRECISION,
    "wasUnit" "FigureUnit",
    "wasOf" INTEGER,
    "wasWords" TEXT,
    "became" DOUBLE PRECISION,
    "becameUnit" "FigureUnit",
    "becameOf" INTEGER,
    "byId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FigureTold_pkey" PRIMARY KEY ("authorityId","id")
);

-- CreateIndex
CREATE INDEX "MeetingTold_authorityId_meetingId_idx" ON "MeetingTold"("authorityId", "meetingId");

-- CreateIndex
CREATE INDEX "FigureTold_authorityId_sourceId_idx" ON "FigureTold"("authorityId", "sourceId");

-- AddForeignKey
ALTER TABLE "MeetingTold" ADD CONSTRAINT "MeetingTold_authorityId_meetingId_fkey" FOREIGN KEY ("authorityId", "meetingId") REFERENCES "Meeting"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
