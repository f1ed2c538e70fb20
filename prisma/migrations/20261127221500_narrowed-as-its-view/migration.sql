-- What waited again before it was narrowed by its view has no age, topic, group or language, and was found by none of them. What a view
-- that was taken back had is gone, and stays so.
UPDATE "InboxItem" SET
  "language" = coalesce("language", (SELECT v."language" FROM "View" v WHERE v."authorityId" = "InboxItem"."authorityId" AND v."id" = "InboxItem"."subjectId")),
  "groupId" = coalesce("groupId", (SELECT v."groupId" FROM "View" v WHERE v."authorityId" = "InboxItem"."authorityId" AND v."id" = "InboxItem"."subjectId")),
  "ageBand" = coalesce("ageBand", (SELECT v."ageBand" FROM "View" v WHERE v."authorityId" = "InboxItem"."authorityId" AND v."id" = "InboxItem"."subjectId")),
  "topic" = coalesce("topic", (SELECT v."topic" FROM "View" v WHERE v."authorityId" = "InboxItem"."authorityId" AND v."id" = "InboxItem"."subjectId"))
WHERE "subjectKind" = 'view' AND ("language" IS NULL OR "groupId" IS NULL OR "ageBand" IS NULL OR "topic" IS NULL);

-- What was written back stands with its view. Its language is its own.
UPDATE "InboxItem" SET
  "groupId" = coalesce("groupId", (SELECT v."groupId" FROM "Reply" r JOIN "View" v ON v."authorityId" = r."authorityId" AND v."id" = r."viewId" WHERE r."authorityId" = "InboxItem"."authorityId" AND r."id" = "InboxItem"."subjectId")),
  "ageBand" = coalesce("ageBand", (SELECT v."ageBand" FROM "Reply" r JOIN "View" v ON v."authorityId" = r."authorityId" AND v."id" = r."viewId" WHERE r."authorityId" = "InboxItem"."authorityId" AND r."id" = "InboxItem"."subjectId")),
  "topic" = coalesce("topic", (SELECT v."topic" FROM "Reply" r JOIN "View" v ON v."authorityId" = r."authorityId" AND v."id" = r."viewId" WHERE r."authorityId" = "InboxItem"."authorityId" AND r."id" = "InboxItem"."subjectId"))
WHERE "subjectKind" = 'reply' AND ("groupId" IS NULL OR "ageBand" IS NULL OR "topic" IS NULL);
