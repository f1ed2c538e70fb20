import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { changeSharing } from "../views/change-sharing.server";
import { withdrawView } from "../views/withdraw-view.server";
import { asksForReport } from "./asks-for-report.server";
import { aViewThatMayBeShown } from "./cast";
import { raiseAsk } from "./raise-ask.server";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
});

const asked = "a lamp of our own";
const say = async (words: string) => (await aViewThatMayBeShown(here, priya.personId, { words })).viewId;
const share = (viewId: string, sharing: "countedOnly" | "wordsNoName") => changeSharing(aPhone(here), { id: viewId, proven: viewId }, { sharing });

let first: string;
let second: string;
let askId: string;
beforeEach(async () => {
  [first, second] = [await say(`I want ${asked}`), await say(`We all want ${asked}, please`)];
  const raised = await raiseAsk(sam, here, { asked, from: "views", views: [first, second], groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);
  askId = raised.id;
});

const row = async () => (await db()).read.ask.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: askId } } });
const cameFrom = async () => {
  const { askedFromKind, askedFromId } = await row();
  return askedFromKind && [askedFromKind, askedFromId];
};
/** As an Ask was written down before it was remembered where it was said. */
const forget = () =>
  change({ kind: "system", authorityId: here.id }, "row.aged", askId, (tx) =>
    tx.ask.update({ where: { authorityId_id: { authorityId: here.id, id: askId } }, data: { askedFromKind: null, askedFromId: null } }),
  );
const toldAs = async () => (await asksForReport(here.id, "2000-01-01", "2099-12-31")).find((ask) => ask.id === askId)?.asked;
const other = (viewId: string) => (viewId === first ? second : first);
const origin = async () => (await row()).askedFromId ?? "";

describe("An Ask's own words", () => {
  test("are remembered by where they were said; one from before is looked up once and remembered then", async () => {
    expect([first, second]).toContain(await origin());
    expect((await cameFrom())?.[0]).toBe("view");
    await forget();
    expect(await toldAs()).toBe(asked);
    expect([first, second]).toContain(await origin());
  });

  test("are told while the view that they came from may be quoted, else from another that says them and may; else not at all", async () => {
    const one = await origin();
    await share(one, "countedOnly");
    expect(await toldAs()).toBe(asked);
    expect(await origin()).toBe(other(one));
    await share(other(one), "countedOnly");
    expect(await toldAs()).toBeNull();
    await share(one, "wordsNoName");
    expect(await toldAs()).toBe(asked);
  });

  test("are not told from a view that covers them, although it may be quoted", async () => {
    await change({ kind: "system", authorityId: here.id }, "views.covered", askId, async (tx) => {
      for (const [n, viewId] of [first, second].entries()) {
        const start = n === 0 ? "I want ".length : "We all want ".length;
        const cover = { authorityId: here.id, viewId, start, end: start + 3, reason: "place" as const, coveredById: priya.personId, at: new Date() };
        await tx.cover.create({ data: { ...cover, id: `cover-${viewId}` } });
      }
    });
    expect(await toldAs()).toBeNull();
  });

  test("are forgotten with the view: where they came from goes at once, and they go with the last that says them", async () => {
    const one = await origin();
    await withdrawView(aPhone(here), { id: one, proven: one });
    expect([(await row()).asked, await cameFrom()]).toEqual([asked, null]);
    expect(await toldAs()).toBe(asked);
    expect(await origin()).toBe(other(one));
    await withdrawView(aPhone(here), { id: other(one), proven: other(one) });
    expect([(await row()).asked, await cameFrom()]).toEqual(["", null]);
    expect(await toldAs()).toBeNull();
  });

  test("of a group are its own, and no view is remembered for them", async () => {
    const key = `g-${askId}`;
    await change({ kind: "system", authorityId: here.id }, "group.made", key, (tx) =>
      tx.group.create({ data: { authorityId: here.id, id: key, key, name: "A group" } }),
    );
    const raised = await raiseAsk(sam, here, { asked, from: "group", views: [first], groups: [key], language: "en" });
    askId = raised.ok ? raised.id : "";
    expect(await toldAs()).toBe(asked);
    expect(await cameFrom()).toBeNull();
  });
});
