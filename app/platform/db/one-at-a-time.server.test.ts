import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { anAuthority } from "../../../test/cast/an-authority";
import { change, changeOfOneMoment } from "../change.server";
import { now } from "../clock";
import { newId } from "../id";
import { closeDatabase, db } from "./db.server";

/** How many questions came to a connection of PostgreSQL that had not answered the one before. On SQLite none can: it answers before it can be asked. */
let overlaps = 0;

beforeEach(async () => {
  await closeDatabase();
  overlaps = 0;
  const asked = new WeakMap<object, number>();
  const query = pg.Client.prototype.query as (this: pg.Client, ...args: unknown[]) => unknown;
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    const waiting = asked.get(this) ?? 0;
    if (waiting > 0) overlaps++;
    const answer = query.apply(this, args);
    if (!(answer instanceof Promise)) return answer as never;
    asked.set(this, waiting + 1);
    const answered = () => asked.set(this, (asked.get(this) ?? 1) - 1);
    answer.then(answered, answered);
    return answer as never;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeDatabase();
});

test("In a change of one moment what stores ask side by side goes to its connection one after another, and each has its own answer", async () => {
  const here = await anAuthority();
  const actor = { kind: "system", authorityId: here.id } as const;
  const seen = await changeOfOneMoment(actor, "report.printed", newId(), async () => {
    const { read } = await db();
    return Promise.all([
      read.authority.findUnique({ where: { id: here.id }, select: { key: true } }),
      read.view.count({ where: { authorityId: here.id } }),
      read.event.groupBy({ by: ["name"], where: { authorityId: here.id, name: "nothing.happened" } }),
    ]);
  });
  expect(seen).toEqual([{ key: here.key }, 0, []]);
  expect(overlaps).toBe(0);
});

test("so does what one question asks of several tables", async () => {
  const here = await anAuthority();
  const actor = { kind: "system", authorityId: here.id } as const;
  const found = await change(actor, "person.seen", newId(), async (tx) => {
    const id = newId();
    await tx.person.create({
      data: { authorityId: here.id, id, kind: "staff", name: "Sam", joinedAt: now(), roles: { create: { role: "moderator", since: now() } } },
    });
    return tx.person.findMany({ where: { authorityId: here.id, id }, include: { roles: true, credential: true, signIns: true } });
  });
  expect(found).toMatchObject([{ name: "Sam", roles: [{ role: "moderator" }], credential: null, signIns: [] }]);
  expect(overlaps).toBe(0);
});

test("and one that fails stops no other: the change is undone whole, with its own reason", async () => {
  const here = await anAuthority();
  const actor = { kind: "system", authorityId: here.id } as const;
  const id = newId();
  const failing = changeOfOneMoment(actor, "report.printed", id, async () => {
    const { read } = await db();
    const asked = await Promise.allSettled([read.$queryRawUnsafe(`SELECT * FROM "NoSuchTable"`), read.view.count({ where: { authorityId: here.id } })]);
    expect(asked[0]?.status).toBe("rejected");
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  const { read } = await db();
  expect(await read.event.count({ where: { authorityId: here.id, subjectId: id } })).toBe(0);
  expect(overlaps).toBe(0);
});
