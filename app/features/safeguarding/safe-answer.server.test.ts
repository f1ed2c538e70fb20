import { beforeAll, describe, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { replyToView } from "~/features/views/reply-to-view.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { concernPage, safeguardingPage } from "./pages.server";
import { raiseConcern } from "./raise-concern.server";

let here: AuthorityFacts;
let priya: StaffActor;
let ruth: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, ruth] = [await aStaffActor(here, "priya"), await aStaffActor(here, "ruth")];
});

async function concernsAbout(viewId: string) {
  const { read } = await db();
  const rows = await read.concern.findMany({ where: { authorityId: here.id, viewId }, orderBy: [{ raisedAt: "asc" }, { id: "asc" }] });
  return Promise.all(rows.map((row) => concernPage(ruth, row.id)));
}
async function raisedByPriya(id: string) {
  const raised = await raiseConcern(priya, { kind: "view", id });
  if (!raised.ok) throw new Error(raised.why);
  return concernPage(ruth, raised.concernId);
}

describe("what was answered to 'are you safe right now?'", () => {
  test.each(["no", "unsure"] as const)("stands in the concern that %s raises, without a rule, and still does when the view is taken back", async (safeNow) => {
    const { viewId } = await sayIt(here, { words: "I like the new garden.", safeNow });
    expect(await concernsAbout(viewId)).toMatchObject([{ safeNow, matched: [], raisedBy: null }]);
    expect(await withdrawView(aPhone(here), { id: viewId, proven: viewId })).toMatchObject({ ok: true });
    expect(await concernsAbout(viewId)).toMatchObject([{ safeNow, takenBack: true, lockedWords: "I like the new garden." }]);
  });

  test("stands beside the words that a rule matched, and is 'yes' where that was the answer", async () => {
    const both = await sayIt(here, { words: "my mum hits me", safeNow: "no" });
    expect(await concernsAbout(both.viewId)).toMatchObject([{ safeNow: "no", matched: [{}] }]);
    const { viewId } = await sayIt(here, { words: "my mum hits me", safeNow: "yes" });
    expect(await concernsAbout(viewId)).toMatchObject([{ safeNow: "yes", matched: [{}] }]);
  });

  test("is locked too when a person raises a concern about that view; where nothing was answered, nothing is said", async () => {
    const [asked, left] = [await sayIt(here, { words: "The food is good.", safeNow: "yes" }), await sayIt(here, { words: "The food is good." })];
    expect((await raisedByPriya(asked.viewId))?.safeNow).toBe("yes");
    expect((await raisedByPriya(left.viewId))?.safeNow).toBeNull();
    await withdrawView(aPhone(here), { id: asked.viewId, proven: asked.viewId });
    expect((await concernsAbout(asked.viewId))[0]?.safeNow).toBe("yes");
  });

  test("is not taken for an answer of today in a concern about what was written back later", async () => {
    const reply = { words: "my mum hits me", once: newId(), language: "en" };
    const { viewId } = await sayIt(here, { words: "The food is good.", safeNow: "yes" });
    expect(await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, reply)).toMatchObject({ ok: true });
    expect(await concernsAbout(viewId)).toMatchObject([{ subjectKind: "reply", safeNow: null }]);
  });

  test("cannot be read in the database past what opens it, and is in no list", async () => {
    const { viewId } = await sayIt(here, { words: "I like the new garden.", safeNow: "unsure" });
    const { read } = await db();
    const [row] = await read.$queryRawUnsafe<{ safeNow: string }[]>(`SELECT "safeNow" FROM "Concern" WHERE "viewId" = '${viewId}'`);
    expect(row?.safeNow.length).toBeGreaterThan(50);
    expect(row?.safeNow).not.toContain("unsure");
    expect(JSON.stringify(await safeguardingPage(ruth))).not.toContain("unsure");
  });
});
