import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { sumLoaded } from "~/platform/keep-in-step";
import { type Imported, importFacts } from "./import-facts.server";

const demo = readFileSync("prisma/demo/section-6-facts.json", "utf8");

function loaded(outcome: Imported) {
  if (!outcome.ok) throw new Error("It should load.");
  return outcome.parts ? sumLoaded(Object.values(outcome.parts)) : null;
}

async function rowsOf(authorityId: string) {
  const { read } = await db();
  const where = { authorityId };
  return {
    meetings: await read.meeting.findMany({ where, orderBy: { id: "asc" } }),
    figures: await read.figure.findMany({ where, orderBy: { id: "asc" } }),
    statements: await read.statement.findMany({ where, orderBy: { id: "asc" } }),
    asks: await read.ask.findMany({
      where,
      include: { actions: { orderBy: { id: "asc" } }, differences: true, quotes: true },
      orderBy: { id: "asc" },
    }),
    terms: await read.jargonTerm.findMany({
      where,
      include: { commitments: true, alternatives: true },
      orderBy: { id: "asc" },
    }),
    events: await read.event.count({ where }),
  };
}

async function authorityIdOf(key: string) {
  const { read } = await db();
  return (await read.authority.findUnique({ where: { key } }))?.id ?? null;
}

test("a file with one problem loads nothing, not even the authority", async () => {
  const { read } = await db();
  for (const wrong of [demo.replace("2018-11-19", "2018-11-31"), demo.replace('"asked":', '"askd":'), demo.slice(0, 500)]) {
    const outcome = await importFacts(wrong, "nothing-here");
    if (outcome.ok) throw new Error("It should not load.");
    expect(outcome.problems.length).toBeGreaterThan(0);
    for (const problem of outcome.problems) expect(problem.line).toBeGreaterThan(1);
  }
  expect(await read.authority.count()).toBe(0);
  expect(await read.event.count()).toBe(0);
});

test("the same file twice changes nothing", async () => {
  const first = await importFacts(demo);
  expect(first).toMatchObject({
    ok: true,
    again: false,
    authority: { key: "birmingham-childrens-trust", made: true },
  });
  const id = await authorityIdOf("birmingham-childrens-trust");
  if (!id) throw new Error("The authority should be there.");
  const before = await rowsOf(id);
  expect(await importFacts(demo)).toMatchObject({ ok: true, again: true, parts: null });
  expect(await rowsOf(id)).toEqual(before);
  const reworded = await importFacts(demo.replace('"about": "', '"about": "Once more. '));
  expect(loaded(reworded)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect(await rowsOf(id)).toEqual({ ...before, events: before.events + 1 });
});

test("a changed file changes only what differs, and says what it did", async () => {
  await importFacts(demo, "changed-later");
  const fewer = demo
    .replace('"count": 9, "illustrativeDates": ["2018-04-04",', '"count": 8, "illustrativeDates": [')
    .replace('"complaints": 87', '"complaints": 88');
  const outcome = await importFacts(fewer, "changed-later");
  if (!outcome.ok || !outcome.parts) throw new Error("It should load.");
  expect(outcome.parts.groupsAndMeetings).toMatchObject({ added: 0, changed: 0, removed: 1 });
  expect(outcome.parts.figures).toMatchObject({ added: 0, changed: 1, removed: 0 });
  expect(outcome.parts.asks).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test("a state that people gave an action stays when the document is loaded again", async () => {
  await importFacts(demo, "worked-on");
  const { read } = await db();
  const authorityId = (await authorityIdOf("worked-on")) ?? "";
  const action = await read.action.findFirstOrThrow({ where: { authorityId, state: "notYet" } });
  await change({ kind: "system", authorityId }, "action.changed", action.id, async (tx) => {
    const { id, state, why } = action;
    await tx.actionUpdate.create({
      data: { authorityId, id, actionId: id, state, why, byId: "somebody", at: new Date() },
    });
    await tx.action.update({
      where: { authorityId_id: { authorityId, id } },
      data: { state: "done", byOn: "2019-03-01", why: null },
    });
  });
  await importFacts(demo.replace('"about": "', '"about": "Again. '), "worked-on");
  expect(await read.action.findFirst({ where: { authorityId, id: action.id } })).toMatchObject({
    state: "done",
    byOn: "2019-03-01",
  });
});

test("two authorities hold the same facts apart", async () => {
  await importFacts(demo, "one-of-two");
  await importFacts(demo, "two-of-two");
  const { read } = await db();
  const [one, two] = [(await authorityIdOf("one-of-two")) ?? "", (await authorityIdOf("two-of-two")) ?? ""];
  expect(one).not.toBe(two);
  expect(await read.meeting.count({ where: { authorityId: one } })).toBe(await read.meeting.count({ where: { authorityId: two } }));
});
