import { now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { OwnLine, OwnRule, ShippedChange } from "../own-rules";

/** What an authority keeps of its own beside what ships; each change is a row of its settings. */
type Kept = { worryRules: OwnRule; worryRuleChanges: ShippedChange; worryLines: OwnLine };
type Key = keyof Kept;
const keys: readonly Key[] = ["worryRules", "worryRuleChanges", "worryLines"];
const latestFirst = [{ at: "desc" as const }, { id: "desc" as const }];

async function ownNow<K extends Key>(reader: Reader | null, authorityId: string, key: K): Promise<{ id: string; own: readonly Kept[K][] }> {
  const read = reader ?? (await db()).read;
  const row = await read.setting.findFirst({ where: { authorityId, key }, orderBy: latestFirst, select: { id: true, value: true } });
  return { id: row?.id ?? "", own: (row?.value ?? []) as unknown as Kept[K][] };
}

/** An authority's own rules, its changes to those that ship and its own lines as they stand; the id changes with the rules. */
export async function ownSpotting(reader: Reader | null, authorityId: string) {
  const rules = await ownNow(reader, authorityId, "worryRules");
  const changes = await ownNow(reader, authorityId, "worryRuleChanges");
  return { id: `${rules.id}/${changes.id}`, rules: rules.own, changes: changes.own };
}

export const ownRulesNow = async (reader: Reader | null, authorityId: string) => (await ownNow(reader, authorityId, "worryRules")).own;
export const shippedChangesNow = async (reader: Reader | null, authorityId: string) => (await ownNow(reader, authorityId, "worryRuleChanges")).own;
export const ownLinesNow = async (reader: Reader | null, authorityId: string) => (await ownNow(reader, authorityId, "worryLines")).own;

/** As which all of it stands: another as soon as a rule, a change of one that ships or a line of the authority's own is another. */
export async function ownAs(reader: Reader | null, authorityId: string): Promise<string> {
  const ids: string[] = [];
  for (const key of keys) ids.push((await ownNow(reader, authorityId, key)).id);
  return ids.join("/");
}

/** An authority's own lines as they stand, and as they stood in one of their rows (none: an empty id), by which somebody wrote theirs. */
export async function ownLinesSince(reader: Reader | null, authorityId: string, id?: string) {
  const read = reader ?? (await db()).read;
  const { id: as, own } = await ownNow(read, authorityId, "worryLines");
  const row = id ? await read.setting.findFirst({ where: { authorityId, key: "worryLines", id }, select: { value: true } }) : null;
  return { as, own, before: (row?.value ?? []) as unknown as OwnLine[] };
}

/** Keeps what is an authority's own anew, with who changed it and why; what was before stays on record. */
export async function writeOwn<K extends Key>(
  tx: Tx,
  key: K,
  change: { authorityId: string; own: readonly Kept[K][]; because: string; setById: string },
): Promise<void> {
  const { authorityId, own, because, setById } = change;
  const last = await tx.setting.findFirst({ where: { authorityId, key }, orderBy: latestFirst, select: { at: true } });
  const at = new Date(Math.max(now().getTime(), (last?.at.getTime() ?? 0) + 1));
  await tx.setting.create({ data: { authorityId, id: newId(), key, value: own.map((one) => ({ ...one })), because, setById, at } });
}

/** Every change of own rules, of rules that ship and of own lines, the newest first: who, when, why. */
export async function ownRulesHistory(authorityId: string) {
  const { read } = await db();
  const rows = await read.setting.findMany({ where: { authorityId, key: { in: [...keys] } }, orderBy: latestFirst, take: 50 });
  const people = await read.person.findMany({
    where: { authorityId, id: { in: rows.flatMap(({ setById }) => setById ?? []) } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, at, because, setById, value, key }) => ({
    id,
    at,
    because: because ?? "",
    by: people.find((person) => person.id === setById)?.name ?? "",
    of: key as Key,
    rules: (value as unknown as (OwnRule | ShippedChange | OwnLine)[]).flatMap((one) => ("name" in one ? [one.name] : "rule" in one ? [one.rule] : [])),
    count: (value as unknown as unknown[]).length,
  }));
}
