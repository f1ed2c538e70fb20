-- AlterTable
ALTER TABLE "Concern" ADD COLUMN     "lockedBeside" TEXT;

-- What the view still holds of it. Of views that were taken back it is gone, and stays unknown here. Who helped is sealed with the
-- view and cannot be copied.
UPDATE "Concern" SET "lockedBeside" = (
  SELECT jsonb_build_object(
    'topic', v."topic", 'feeling', v."feeling", 'cards', coalesce(v."cards", '[]'::jsonb), 'wantsToTalk', v."wantsToTalk", 'helpedAs', v."helpedAs"
  )::text FROM "View" v WHERE v."authorityId" = "Concern"."authorityId" AND v."id" = "Concern"."viewId" AND (
    v."topic" IS NOT NULL OR v."feeling" IS NOT NULL OR jsonb_array_length(coalesce(v."cards", '[]'::jsonb)) > 0 OR v."wantsToTalk" OR v."helpedAs" IS NOT NULL
  )
) WHERE "subjectKind" = 'view';
