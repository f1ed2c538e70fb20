-- Who edits a report is a row of that report now ("ReportEditor", filled by the migration before).
DELETE FROM "PersonRole" WHERE "role" = 'youngEditor';

