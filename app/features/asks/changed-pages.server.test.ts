import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { withdrawView } from "../views/withdraw-view.server";
import { aViewThatMayBeShown } from "./cast";
import { changedAskPage, changedPage } from "./changed-pages.server";
import { askPage } from "./pages.server";
import { raiseAsk } from "./raise-ask.server";

const today = "2026-11-25";
let here: AuthorityFacts;
let sam: StaffActor;
let group: string;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
  group = newId();
  await change({ kind: "system", authorityId: here.id }, "group.started", group, (tx) =>
    tx.group.create({ data: { authorityId: here.id, id: group, key: "cicc", name: "Children in Care Council" } }),
  );
});

test("an Ask whose words were taken back keeps its place and its address, without the words", async () => {
  const { viewId } = await aViewThatMayBeShown(here, sam.personId, { words: "we want lanterns on the path" });
  const raised = await raiseAsk(sam, here, { asked: "lanterns on the path", from: "views", views: [viewId], groups: [], language: "en" });
  expect(raised.ok).toBe(true);
  const before = await changedPage(here.id, today, "en", {}, 1);
  const one = before.asks.find((ask) => raised.ok && ask.id === raised.id);
  expect(one?.asked).toBe("lanterns on the path");
  expect(before.forKeeps, "no cache may keep words that can be taken back").toBe(false);
  await withdrawView(aPhone(here), { id: viewId, proven: viewId });
  const after = await changedPage(here.id, today, "en", {}, 1);
  expect(after.asks.map((ask) => ask.id)).toEqual(before.asks.map((ask) => ask.id));
  expect(JSON.stringify(after)).not.toContain("lanterns");
  const alone = await changedAskPage(here.id, today, "en", one?.key ?? "");
  expect([alone?.ask.id, alone?.ask.asked, alone?.ask.differenceShown]).toEqual([one?.id, null, false]);
});

test("is narrowed by group, goes on page by page with nothing lost or twice, and holds nothing of others", async () => {
  for (let n = 0; n < 12; n++) await raiseAsk(sam, here, { asked: `group ask ${n}`, from: "group", views: [], groups: ["cicc"], language: "en" });
  const pages = [await changedPage(here.id, today, "en", { group: "cicc" }, 1), await changedPage(here.id, today, "en", { group: "cicc" }, 2)];
  const ids = pages.flatMap((page) => page.asks.map((ask) => ask.id));
  expect([ids.length, new Set(ids).size, pages[0]?.hasOlder, pages[1]?.hasOlder]).toEqual([12, 12, true, false]);
  expect((await changedPage((await anAuthority()).id, today, "en", {}, 1)).asks).toEqual([]);
  expect(await changedAskPage((await anAuthority()).id, today, "en", pages[0]?.asks[0]?.key ?? "")).toBeNull();
});

test("a closed group is named on none of these pages; who works for the authority reads that it asked", async () => {
  await change({ kind: "system", authorityId: here.id }, "group.started", here.id, (tx) =>
    tx.group.create({ data: { authorityId: here.id, id: newId(), key: "closed", name: "Tuesday room", closed: true } }),
  );
  const raised = await raiseAsk(sam, here, { asked: "a lock on our door", from: "group", views: [], groups: ["closed"], language: "en" });
  const pages = await Promise.all([1, 2].map((page) => changedPage(here.id, today, "en", {}, page)));
  const one = pages.flatMap((page) => page.asks).find((ask) => raised.ok && ask.id === raised.id);
  expect(one?.groups).toEqual([]);
  expect(JSON.stringify([pages, await changedAskPage(here.id, today, "en", one?.key ?? "")])).not.toContain("Tuesday room");
  expect((await askPage(sam, here, one?.id ?? ""))?.groups).toMatchObject([{ key: "closed", name: "Tuesday room" }]);
});
