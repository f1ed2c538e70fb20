-- AlterTable
ALTER TABLE "Complaint" ADD COLUMN "readFirstWhy" TEXT;
ALTER TABLE "Complaint" ADD COLUMN "unopenedSince" DATETIME;
-- What no officer has opened yet waits to be opened, first where nobody could look at it.
UPDATE "Complaint" SET "unopenedSince" = "receivedOn" || 'T00:00:00.000+00:00',
  "readFirstWhy" = CASE
    WHEN EXISTS (SELECT 1 FROM "ViewFile" WHERE "ViewFile"."authorityId" = "Complaint"."authorityId" AND "ViewFile"."viewId" = "Complaint"."viewId") THEN 'not-words'
    WHEN "language" <> 'en' THEN 'language'
  END
WHERE NOT EXISTS (SELECT 1 FROM "Event" WHERE "Event"."authorityId" = "Complaint"."authorityId" AND "Event"."subjectId" = "Complaint"."id"
    AND "Event"."name" IN ('complaint.read', 'complaint.forgotten'))
  AND NOT EXISTS (SELECT 1 FROM "ComplaintStep" WHERE "ComplaintStep"."authorityId" = "Complaint"."authorityId" AND "ComplaintStep"."complaintId" = "Complaint"."id"
    AND ("ComplaintStep"."byId" IS NOT NULL OR "ComplaintStep"."kind" = 'withdrawn'));
