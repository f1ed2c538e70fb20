import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone } from "../../../test/cast/an-authority";
import { sayIt } from "./cast";
import { changeSharing } from "./change-sharing.server";
import { comeBackPage } from "./pages.server";
import { replyToView } from "./reply-to-view.server";
import { withdrawView } from "./withdraw-view.server";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});
const once = "o".repeat(43);

describe("what its author can do with a view", () => {
  test("change who may see it; every earlier choice is kept", async () => {
    const { viewId } = await sayIt(here, { words: "hello", sharing: "wordsNoName" });
    const view = { id: viewId, proven: viewId };
    expect(await changeSharing(aPhone(here), view, { sharing: "helpersOnly" })).toEqual({ ok: true });
    expect(await changeSharing(aPhone(here), view, { sharing: "wordsWithName", pickedName: "Star" })).toEqual({ ok: true });
    const { read } = await db();
    const changes = await read.sharingChange.findMany({ where: { authorityId: here.id, viewId }, orderBy: { at: "asc" } });
    expect(changes.map((c) => c.to)).toEqual(["helpersOnly", "wordsWithName"]);
    expect((await comeBackPage(aPhone(here), viewId, viewId))?.pickedName).toBe("Star");
  });

  test("take it back: the words are gone from every table, what is left says only that it was taken back", async () => {
    const { viewId } = await sayIt(here, { words: "zebra crossing lemonade", helpedBy: "my carer" });
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "zebra again", once, language: "en" });
    expect(await withdrawView(aPhone(here), { id: viewId, proven: viewId })).toEqual({ ok: true });
    const { read } = await db();
    const where = { authorityId: here.id };
    const everything = JSON.stringify([await read.view.findMany({ where }), await read.reply.findMany({ where }), await read.event.findMany({ where })]);
    expect(everything).not.toContain("zebra");
    expect(everything).not.toContain("my carer");
    expect((await comeBackPage(aPhone(here), viewId, viewId))?.state).toBe("takenBack");
    expect(await read.inboxItem.count({ where: { ...where, subjectId: viewId, settledOn: null } })).toBe(0);
  });

  test("write back once, however often the button is pressed; the reply waits to be read", async () => {
    const { viewId } = await sayIt(here, { words: "hello" });
    const view = { id: viewId, proven: viewId };
    for (let tap = 0; tap < 3; tap++) await replyToView(aPhone(here), here, view, { words: "and another thing", once, language: "en" });
    const { read } = await db();
    const replies = await read.reply.findMany({ where: { authorityId: here.id, viewId } });
    expect(replies.map((r) => r.words)).toEqual(["and another thing"]);
    expect(await read.inboxItem.count({ where: { authorityId: here.id, subjectKind: "reply", subjectId: replies[0]?.id } })).toBe(1);
  });

  test("nobody else can: without the receipt nothing changes and the answer is 'not found'", async () => {
    const { viewId } = await sayIt(here, { words: "hello" });
    const notMine = { id: viewId };
    expect(await changeSharing(aPhone(here), notMine, { sharing: "wordsNoName" })).toEqual({ ok: false, why: "not-found" });
    expect(await withdrawView(aPhone(here), notMine)).toEqual({ ok: false, why: "not-found" });
    expect(await replyToView(aPhone(here), here, notMine, { words: "x", once, language: "en" })).toEqual({ ok: false, why: "not-found" });
    const elsewhere = await anAuthority();
    expect(await withdrawView(aPhone(elsewhere), { id: viewId, proven: viewId })).toEqual({ ok: false, why: "not-found" });
  });
});
