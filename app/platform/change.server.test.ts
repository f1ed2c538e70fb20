import { afterEach, expect, test } from "vitest";
import type { Actor } from "./actor";
import { change } from "./change.server";
import { setClock } from "./clock";
import { db } from "./db/db.server";
import { commitTogether } from "./db/group-commit.server";

const authorityId = "north";
const worker: Actor = { kind: "staff", authorityId, personId: "amina", roles: ["participationWorker"] };
const phone: Actor = { kind: "phone", authorityId };

afterEach(() => setClock(undefined));

const awards = async () => (await db()).read.award.count();
const events = async (subjectId: string) => (await db()).read.event.findMany({ where: { subjectId } });
const award = (id: string) => ({ data: { authorityId, id, what: "Group of the year" } });

test("a change and its event are written together, and what the work gives is given back", async () => {
  const at = new Date("2026-03-01T10:00:00.000Z");
  setClock(at);
  const made = await change(worker, "award.given", "one", (tx) => tx.award.create(award("one")));
  expect(made.what).toBe("Group of the year");
  expect(await events("one")).toMatchObject([
    {
      authorityId,
      name: "award.given",
      actorKind: "staff",
      actorId: "amina",
      at,
      id: expect.stringMatching(/^[a-z2-7]{26}$/),
    },
  ]);
});

test("somebody signed in nowhere leaves no name", async () => {
  await change(phone, "view.submitted", "two", async () => {});
  expect(await events("two")).toMatchObject([{ actorKind: "phone", actorId: null }]);
});

test("when the work fails, nothing has happened", async () => {
  const before = await awards();
  const failing = change(worker, "award.given", "three", async (tx) => {
    await tx.award.create(award("three"));
    throw new Error("no such group");
  });
  await expect(failing).rejects.toThrow("no such group");
  expect(await awards()).toBe(before);
  expect(await events("three")).toEqual([]);
});

test("a change inside a change is refused, and so is a group commit there; afterwards both work", async () => {
  const nested = change(worker, "award.given", "four", () => change(worker, "award.given", "four", async () => {}));
  await expect(nested).rejects.toThrow("inside a change");
  const grouped = change(worker, "award.given", "four", () => commitTogether({ statements: [] }));
  await expect(grouped).rejects.toThrow("inside a change");
  expect(await events("four")).toEqual([]);
  await change(worker, "award.given", "four", async () => {});
  await expect(commitTogether({ statements: [] })).resolves.toBe("written");
  expect(await events("four")).toHaveLength(1);
});

test("what a change leaves running may change something after it has ended", async () => {
  let later: Promise<void> | undefined;
  await change(worker, "award.given", "five", async () => {
    later = new Promise((go) => setTimeout(go, 50)).then(() => change(worker, "award.kept", "five", async () => {}));
  });
  await later;
  expect((await events("five")).map(({ name }) => name).sort()).toEqual(["award.given", "award.kept"]);
});

test("many changes and group commits at once are all kept", async () => {
  const insert = `INSERT INTO "Award" ("authorityId", "id", "what") VALUES (?, ?, 'x')`;
  const before = await awards();
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      n % 3 === 0
        ? change(worker, "award.given", "six", (tx) => tx.award.create(award(`six-${n}`)))
        : commitTogether({ statements: [{ sql: insert, params: [authorityId, `six-${n}`] }] }),
    ),
  );
  expect(await awards()).toBe(before + 12);
  expect(await events("six")).toHaveLength(4);
});
