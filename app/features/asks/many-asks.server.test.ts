import { expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { asksForReport, asksStanding } from "./asks-for-report.server";

test("a period of more Asks and more words than one statement takes is told whole, those in most need first", { timeout: 120_000 }, async () => {
  const here = await anAuthority();
  const authorityId = here.id;
  const { personId } = await aStaffActor(here, "sam");
  const [many, each] = [66, 13];
  for (let n = 0; n < many; n++) {
    await change({ kind: "system", authorityId }, "scene.made", authorityId, async (tx) => {
      const askId = newId();
      const on = `2026-05-${String(1 + (n % 28)).padStart(2, "0")}`;
      // Its own words stand in the last of its views alone, after as many as are quoted.
      const ids = Array.from({ length: each }, () => newId()).sort();
      await tx.ask.create({ data: { authorityId, id: askId, key: askId, asked: `Ask me first ${n}`, askedOn: on } });
      await tx.view.createMany({
        data: ids.map((id) => ({
          authorityId,
          id,
          words: id === ids.at(-1) ? `Ask me first ${n}, please` : "Nobody asked me",
          language: "en",
          sharing: "wordsNoName",
          receivedOn: on,
          sendKeyHash: id,
        })),
      });
      const decided = { authorityId, subjectKind: "view", outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, decidedById: personId } as const;
      await tx.moderationDecision.createMany({ data: ids.map((id) => ({ ...decided, id: newId(), subjectId: id, viewId: id, at: now() })) });
      await tx.askView.createMany({ data: ids.map((viewId) => ({ authorityId, askId, viewId, joinedById: personId, at: now() })) });
      if (n % 2 === 0) return;
      const answerId = newId();
      await tx.answer.create({ data: { authorityId, id: answerId, askId, words: "We will.", byId: personId, onDay: "2026-06-01" } });
      await tx.answeredView.createMany({ data: ids.map((viewId) => ({ authorityId, answerId, viewId })) });
    });
  }
  const told = await asksForReport(authorityId, "2026-04-01", "2026-09-30");
  expect((await asksStanding(authorityId, "2026-04-01", "2026-09-30")).counts).toMatchObject({ all: many, shown: 0, confirmed: 0 });
  expect(told).toHaveLength(60);
  expect(told.filter((ask) => ask.state === "notAnswered")).toHaveLength(many / 2);
  expect(told.every((ask) => ask.asked !== null && ask.youngPeople === each && ask.quotes.length === 12)).toBe(true);
  expect(told.every((ask) => JSON.stringify(ask.quotes[0]).includes(ask.asked ?? "?"))).toBe(true);
  const { read } = await db();
  const rows = await read.ask.findMany({ where: { authorityId, id: { in: told.map((ask) => ask.id) } } });
  expect(new Set(rows.map((row) => row.askedFromId)), "found once, and remembered").toEqual(new Set(told.map((ask) => ask.quotes[0]?.viewId)));
  expect(await asksForReport(authorityId, "2026-04-01", "2026-09-30")).toEqual(told);
});
