import { now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { OwnRule } from "../own-rules";

const key = "worryRules";
const latestFirst = [{ at: "desc" as const }, { id: "desc" as const }];

/** An authority's own rules as they stand, with the id of the change that made them so. */
export async function ownRulesNow(reader: Reader | null, authorityId: string): Promise<{ id: string; rules: readonly OwnRule[] } | null> {
  const read = reader ?? (await db()).read;
  const row = await read.setting.findFirst({ where: { authorityId, key }, orderBy: latestFirst, select: { id: true, value: true } });
  return row && { id: row.id, rules: row.value as unknown as OwnRule[] };
}

/** Keeps own rules anew with who changed them and why; those before stay on record. */
export async function writeOwnRules(tx: Tx, change: { authorityId: string; rules: readonly OwnRule[]; because: string; setById: string }): Promise<void> {
  const { authorityId, rules, because, setById } = change;
  const last = await tx.setting.findFirst({ where: { authorityId, key }, orderBy: latestFirst, select: { at: true } });
  const at = new Date(Math.max(now().getTime(), (last?.at.getTime() ?? 0) + 1));
  await tx.setting.create({ data: { authorityId, id: newId(), key, value: rules.map((rule) => ({ ...rule })), because, setById, at } });
}

/** Every change of own rules, the newest first: who, when, why. */
export async function ownRulesHistory(authorityId: string) {
  const { read } = await db();
  const rows = await read.setting.findMany({ where: { authorityId, key }, orderBy: latestFirst, take: 50 });
  const people = await read.person.findMany({
    where: { authorityId, id: { in: rows.flatMap(({ setById }) => setById ?? []) } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, at, because, setById, value }) => ({
    id,
    at,
    because: because ?? "",
    by: people.find((person) => person.id === setById)?.name ?? "",
    rules: (value as unknown as OwnRule[]).map(({ name }) => name),
  }));
}

/** Concerns that somebody raised since a moment, with whether a rule had matched in the same words. Ids and days alone. */
export async function raisedByPeople(authorityId: string, since: Date) {
  const { read } = await db();
  const rows = await read.concern.findMany({
    where: { authorityId, raisedById: { not: null }, raisedAt: { gte: since } },
    orderBy: { raisedAt: "desc" },
    take: 2000,
    select: { id: true, viewId: true, subjectId: true, raisedAt: true, about: { select: { personId: true } } },
  });
  const matched = await read.worryMatch.findMany({
    where: { authorityId, subjectId: { in: rows.map(({ subjectId }) => subjectId) } },
    distinct: ["subjectId"],
    select: { subjectId: true },
  });
  const found = new Set(matched.map(({ subjectId }) => subjectId));
  return rows.map((row) => ({ ...row, found: found.has(row.subjectId) }));
}
