-- CreateTable
CREATE TABLE "AnsweredWords" (
    "authorityId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "quoteId" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "verdictOn" TEXT NOT NULL,

    CONSTRAINT "AnsweredWords_pkey" PRIMARY KEY ("authorityId","answerId","quoteId")
);

-- CreateIndex
CREATE INDEX "AnsweredWords_authorityId_quoteId_idx" ON "AnsweredWords"("authorityId", "quoteId");

-- AddForeignKey
ALTER TABLE "AnsweredWords" ADD CONSTRAINT "AnsweredWords_authorityId_answerId_fkey" FOREIGN KEY ("authorityId", "answerId") REFERENCES "Answer"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnsweredWords" ADD CONSTRAINT "AnsweredWords_authorityId_quoteId_fkey" FOREIGN KEY ("authorityId", "quoteId") REFERENCES "AskQuote"("authorityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
