-- AlterTable
ALTER TABLE "Concern" ADD COLUMN "lockedBeside" TEXT;

-- What the view still holds of it. Of views that were taken back it is gone, and stays unknown here. Who helped is sealed with the
-- view and cannot be copied.
UPDATE "Concern" SET "lockedBeside" = (
  SELECT json_object(
    'topic', v."topic", 'feeling', v."feeling", 'cards', json(coalesce(v."cards", '[]')),
    'wantsToTalk', json(CASE WHEN v."wantsToTalk" THEN 'true' ELSE 'false' END), 'helpedAs', v."helpedAs"
  ) FROM "View" v WHERE v."authorityId" = "Concern"."authorityId" AND v."id" = "Concern"."viewId" AND (
    v."topic" IS NOT NULL OR v."feeling" IS NOT NULL OR json_array_length(coalesce(v."cards", '[]')) > 0 OR v."wantsToTalk" OR v."helpedAs" IS NOT NULL
  )
) WHERE "subjectKind" = 'view';
