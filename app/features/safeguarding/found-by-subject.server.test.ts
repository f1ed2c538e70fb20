import { expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority } from "../../../test/cast/an-authority";

test("what was raised about something is found by it, without looking at every concern that there ever was", async () => {
  const here = await anAuthority();
  const row = (n: number) => ({ authorityId: here.id, id: newId(), subjectKind: "reply" as const, subjectId: `s${n}`, raisedById: `p${n % 3}` });
  const data = Array.from({ length: 2000 }, (_, n) => ({ ...row(n), lockedWords: "", lockedHash: "", raisedAt: now(), decideBy: now() }));
  await change({ kind: "system", authorityId: here.id }, "test.said", here.id, (tx) => tx.concern.createMany({ data }));
  const { read, provider } = await db();
  if (provider === "postgresql") await read.$queryRawUnsafe('ANALYZE "Concern"');
  const asked = `SELECT "id" FROM "Concern" WHERE "authorityId" = '${here.id}' AND "raisedById" = 'p1' AND "subjectKind" = 'reply' AND "subjectId" IN ('s7', 's8')`;
  const plan = await read.$queryRawUnsafe(`EXPLAIN ${provider === "sqlite" ? "QUERY PLAN " : ""}${asked}`);
  expect(JSON.stringify(plan, (_, one) => (typeof one === "bigint" ? 0 : one))).toContain("Concern_authorityId_subjectKind_subjectId_idx");
});
