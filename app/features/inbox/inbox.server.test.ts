import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority } from "../../../test/cast/an-authority";
import { readPlace, writePlace } from "./list";
import { howManyWait, itemsWaiting } from "./pages.server";
import type { WaitingFor } from "./subject";
import { allowedIds, latestDecisions, recordDecision, settle, waitForReading } from "./wait.server";

let here: AuthorityFacts;
beforeEach(async () => {
  here = await anAuthority();
});
let elsewhere: AuthorityFacts;
beforeAll(async () => {
  elsewhere = await anAuthority();
});

const start = new Date();
async function wait(
  waitingFor: WaitingFor,
  minutes: number,
  more: { readFirst?: boolean; language?: string; subjectId?: string; authority?: AuthorityFacts } = {},
) {
  const { subjectId = newId(), authority = here, ...rest } = more;
  await change({ kind: "system", authorityId: authority.id }, "item.added", subjectId, (tx) =>
    waitForReading(tx, {
      authorityId: authority.id,
      subjectKind: "view",
      subjectId,
      waitingFor,
      dueAt: minutesAfter(start, minutes),
      ...rest,
    }),
  );
  return subjectId;
}
const scope = () => ({ authorityId: here.id });

describe("the inbox", () => {
  test("unread first with read-first on top, then what is due, not really, meanings, held, and the answers that have time", async () => {
    const later = await wait("answer", 60 * 24 * 9);
    const held = await wait("held", 10);
    const meaning = await wait("meaning", 10);
    const notReally = await wait("notAnswered", 0);
    const due = await wait("answer", 60);
    const second = await wait("unread", 30);
    const first = await wait("unread", 20);
    const readFirst = await wait("unread", 500, { readFirst: true });
    const { items, next } = await itemsWaiting(scope(), {}, undefined, 25);
    expect(items.map((item) => item.subjectId)).toEqual([readFirst, first, second, due, notReally, meaning, held, later]);
    expect(next).toBeNull();
  });

  test("pages one after another without losing or repeating an item, also where clocks are equal", async () => {
    for (let n = 0; n < 5; n++) await wait("unread", 5);
    for (let n = 0; n < 4; n++) await wait("held", n);
    const seen: string[] = [];
    let place = undefined as Parameters<typeof itemsWaiting>[2];
    for (let page = 0; page < 10; page++) {
      const { items, next } = await itemsWaiting(scope(), {}, place, 2);
      seen.push(...items.map((item) => item.subjectId));
      if (!next) break;
      place = readPlace(writePlace(next));
    }
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
  });

  test("narrows by kind, language and reason", async () => {
    const arabic = await wait("unread", 5, { language: "ar" });
    await wait("unread", 5, { language: "en" });
    const { items } = await itemsWaiting(scope(), { language: "ar", subjectKind: "view", waitingFor: "unread" }, undefined, 25);
    expect(items.map((item) => item.subjectId)).toEqual([arabic]);
    expect((await itemsWaiting(scope(), { subjectKind: "idea" }, undefined, 25)).items).toEqual([]);
  });

  test("narrows to a theme, page by page, with every other choice, and not by a theme that was taken off", async () => {
    const [themeId, other] = [newId(), newId()];
    const viewIds = [newId(), newId(), newId()];
    await change({ kind: "system", authorityId: here.id }, "theme.given", themeId, async (tx) => {
      for (const id of [themeId, other]) await tx.theme.create({ data: { authorityId: here.id, id, name: id, createdAt: start } });
      for (const id of viewIds) {
        await tx.view.create({ data: { authorityId: here.id, id, words: "x", language: "en", receivedOn: "2026-11-25", sendKeyHash: id } });
        await tx.viewTheme.create({ data: { authorityId: here.id, viewId: id, themeId, at: start } });
      }
      await tx.viewTheme.create({ data: { authorityId: here.id, viewId: viewIds[0] ?? "", themeId: other, at: start, takenOffAt: start } });
    });
    for (const [n, subjectId] of viewIds.entries()) await wait(n === 2 ? "answer" : "unread", n, { subjectId, language: "ar" });
    await wait("unread", 0);
    const first = await itemsWaiting(scope(), { themeId }, undefined, 1);
    expect(first.items.map((item) => item.subjectId)).toEqual([viewIds[0]]);
    const rest = await itemsWaiting(scope(), { themeId, language: "ar" }, first.next ?? undefined, 5);
    expect(rest.items.map((item) => item.subjectId)).toEqual(viewIds.slice(1));
    expect((await itemsWaiting(scope(), { themeId, language: "en" }, undefined, 5)).items).toEqual([]);
    expect((await itemsWaiting(scope(), { themeId: other }, undefined, 5)).items).toEqual([]);
  });

  test("holds nothing of another authority", async () => {
    await wait("unread", 5, { authority: elsewhere });
    expect((await itemsWaiting(scope(), {}, undefined, 25)).items).toEqual([]);
    expect((await howManyWait(scope())).unread).toBe(0);
  });

  test("the same thing waits once for a reason, with the earlier clock and the higher place", async () => {
    const subjectId = await wait("unread", 60);
    await wait("unread", 5, { subjectId, readFirst: true });
    await wait("unread", 90, { subjectId });
    const { items } = await itemsWaiting(scope(), {}, undefined, 25);
    expect(items.map((item) => [item.readFirst, item.dueAt.getTime()])).toEqual([[true, minutesAfter(start, 5).getTime()]]);
  });

  test("settling one reason leaves the others; settling all leaves none; the exact time goes, the day stays", async () => {
    const subjectId = await wait("unread", 5);
    await wait("meaning", 5, { subjectId });
    const subject = { authorityId: here.id, subjectKind: "view" as const, subjectId };
    const act = (work: Parameters<typeof change<void>>[3]) => change({ kind: "system", authorityId: here.id }, "item.settled", subjectId, work);
    await act((tx) => settle(tx, { ...subject, waitingFor: "unread", settledById: null }));
    expect((await itemsWaiting(scope(), {}, undefined, 25)).items.map((item) => item.waitingFor)).toEqual(["meaning"]);
    await act((tx) => settle(tx, subject));
    expect((await itemsWaiting(scope(), {}, undefined, 25)).items).toEqual([]);
    const { read } = await db();
    const rows = await read.inboxItem.findMany({ where: { authorityId: here.id } });
    expect(rows.every((row) => row.waitingSince === null && row.settledOn !== null)).toBe(true);
  });

  test("an address that is no place is the beginning", () => {
    for (const text of [null, "", "99.abc.aaaaaaaaaaaaaaaaaaaaaaaaaa", "1.abc.short", "x"]) expect(readPlace(text)).toBeUndefined();
  });
});

test("a decision is never written over one that its maker did not see", async () => {
  const subject = { authorityId: here.id, subjectKind: "idea" as const, subjectId: newId() };
  const decide = (outcome: "allowed" | "held", sawDecisionId: string | null) =>
    change({ kind: "system", authorityId: here.id }, "decision.recorded", subject.subjectId, (tx) =>
      recordDecision(tx, { ...subject, outcome, decidedById: "someone", sawDecisionId }),
    );
  const first = await decide("held", null);
  expect(first.ok).toBe(true);
  expect(await decide("allowed", null)).toMatchObject({ ok: false, why: "someone-decided" });
  expect(await decide("allowed", first.ok ? first.id : null)).toMatchObject({ ok: true });
  const { read } = await db();
  const latest = await latestDecisions(read, here.id, "idea", [subject.subjectId]);
  expect(latest.get(subject.subjectId)?.outcome).toBe("allowed");
  expect([...(await allowedIds(read, here.id, "idea", [subject.subjectId, newId()]))]).toEqual([subject.subjectId]);
  const then = await decide("held", latest.get(subject.subjectId)?.id ?? null);
  expect(then.ok).toBe(true);
  expect((await allowedIds(read, here.id, "idea", [subject.subjectId])).size).toBe(0);
  expect((await latestDecisions(read, elsewhere.id, "idea", [subject.subjectId])).size).toBe(0);
});
