import { beforeAll, describe, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { replyToView } from "~/features/views/reply-to-view.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { concernPage, safeguardingPage } from "./pages.server";
import { raiseConcern } from "./raise-concern.server";

let here: AuthorityFacts;
let priya: StaffActor;
let ruth: StaffActor;
let theo: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, ruth, theo] = [await aStaffActor(here, "priya"), await aStaffActor(here, "ruth"), await aStaffActor(here, "ruth")];
});

async function raised(id: string, about: readonly string[] = []) {
  const outcome = await raiseConcern(priya, { kind: "view", id }, about);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.concernId;
}
const takenBack = async (viewId: string) => expect(await withdrawView(aPhone(here), { id: viewId, proven: viewId })).toEqual({ ok: true });
const said = {
  feeling: "worried" as const,
  cards: ["worker", "door", "stop"],
  wantsToTalk: true,
  helpedBy: "Auntie Bea",
  helpedAs: "carer" as const,
  topic: "home",
};

describe("What was sent beside the words of a view", () => {
  test("is locked with a concern that a person raises, also where there are no words, and stays when the view is taken back", async () => {
    const { viewId } = await sayIt(here, { ...said, words: "" });
    const id = await raised(viewId);
    await takenBack(viewId);
    expect(await concernPage(ruth, id)).toMatchObject({ takenBack: true, lockedWords: "", beside: said });
  });

  test("is locked with a concern that an answer raises by itself", async () => {
    const { viewId } = await sayIt(here, { words: "I like the new garden.", safeNow: "no", feeling: "sad", cards: ["bed"] });
    await takenBack(viewId);
    const { read } = await db();
    const { id } = await read.concern.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
    const nothingElse = { topic: null, wantsToTalk: false, helpedBy: null, helpedAs: null };
    expect((await concernPage(ruth, id))?.beside).toEqual({ feeling: "sad", cards: ["bed"], ...nothingElse });
  });

  test("is not there where only words were sent, nor in a concern about what was written back later", async () => {
    const { viewId } = await sayIt(here, { words: "The food is good." });
    expect((await concernPage(ruth, await raised(viewId)))?.beside).toBeNull();
    const other = await sayIt(here, { words: "The food is good.", feeling: "happy" });
    await replyToView(aPhone(here), here, { id: other.viewId, proven: other.viewId }, { words: "my mum hits me", once: newId(), language: "en" });
    const { read } = await db();
    const reply = await read.concern.findFirstOrThrow({ where: { authorityId: here.id, viewId: other.viewId, subjectKind: "reply" } });
    expect((await concernPage(ruth, reply.id))?.beside).toBeNull();
  });

  test("is seen by nobody who is kept from the words, in no list, and by nobody past what opens it", async () => {
    const { viewId } = await sayIt(here, { ...said, words: "" });
    const id = await raised(viewId, [theo.personId]);
    expect(await concernPage(theo, id)).toBeNull();
    expect(await concernPage(priya, id)).toBeNull();
    expect((await concernPage(ruth, id))?.beside).toEqual(said);
    expect(JSON.stringify(await safeguardingPage(ruth))).not.toContain("Auntie");
    const { read } = await db();
    const [row] = await read.$queryRawUnsafe<{ lockedBeside: string }[]>(`SELECT "lockedBeside" FROM "Concern" WHERE "id" = '${id}'`);
    expect(row?.lockedBeside.length).toBeGreaterThan(50);
    expect(row?.lockedBeside).not.toContain("worker");
  });

  test("is read as it lies there from before, in either database’s writing", async () => {
    const { viewId } = await sayIt(here, { words: "The food is good." });
    const id = await raised(viewId);
    for (const lockedBeside of [
      `{"topic":null,"feeling":"sad","cards":["home"],"wantsToTalk":true,"helpedAs":"friend"}`,
      `{"cards": ["home"], "topic": null, "feeling": "sad", "helpedAs": "friend", "wantsToTalk": true}`,
    ]) {
      await change(ruth, "concern.established", newId(), (tx) =>
        tx.concern.update({ where: { authorityId_id: { authorityId: here.id, id } }, data: { lockedBeside } }),
      );
      const kept = { topic: null, feeling: "sad", cards: ["home"], wantsToTalk: true, helpedBy: null, helpedAs: "friend" };
      expect((await concernPage(ruth, id))?.beside).toEqual(kept);
    }
  });
});
