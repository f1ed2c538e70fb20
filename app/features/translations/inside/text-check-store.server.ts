import { afterThe, now } from "~/platform/clock";
import { db, type Tx } from "~/platform/db/db.server";
import type { Check } from "../text-check";

/** A sign-off is a check of everything at once, kept under this key. */
export const everything = "*";

/** Every check of a language's texts, newest first. */
export async function checksOf(authorityId: string, language: string): Promise<Check[]> {
  const { read } = await db();
  return read.textCheck.findMany({
    where: { authorityId, language, key: { not: everything } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { key: true, textHash: true, isRight: true, suggestion: true, at: true },
  });
}

/** Who signed off these very texts, and when; null when nobody did. */
export async function signOffOf(authorityId: string, language: string, textHash: string) {
  const { read } = await db();
  return read.textCheck.findFirst({
    where: { authorityId, language, key: everything, textHash },
    orderBy: { at: "desc" },
    select: { checkedById: true, at: true },
  });
}

/** When a language's texts are checked: after every check that is kept of it, since the latest of a text counts. */
export async function momentOfCheck(tx: Tx, authorityId: string, language: string): Promise<Date> {
  const last = await tx.textCheck.findFirst({ where: { authorityId, language }, orderBy: { at: "desc" }, select: { at: true } });
  return afterThe(last?.at, now());
}

export async function nameOf(authorityId: string, id: string): Promise<string | null> {
  if (id.startsWith("file: ")) return id.slice("file: ".length);
  const { read } = await db();
  const person = await read.person.findUnique({ where: { authorityId_id: { authorityId, id } }, select: { name: true } });
  return person?.name ?? null;
}

type CheckRow = {
  authorityId: string;
  id: string;
  language: string;
  key: string;
  textHash: string;
  isRight: boolean;
  suggestion: string | null;
  checkedById: string;
  at: Date;
};

export async function writeCheck(tx: Tx, check: CheckRow) {
  await tx.textCheck.create({ data: check });
}

/** A statement takes so many values. */
const atOnce = 1_000;

/** As many as a file holds, in as few statements as they fit in: one by one thousands outlast a change. */
export async function writeChecks(tx: Tx, checks: readonly CheckRow[]) {
  for (let from = 0; from < checks.length; from += atOnce) await tx.textCheck.createMany({ data: checks.slice(from, from + atOnce) });
}

/** The authority with this key, or the only one there is. */
export async function authorityNamed(key: string | undefined) {
  const { read } = await db();
  const select = { id: true, key: true, name: true, timeZone: true, readWithinDays: true, answerWithinDays: true } as const;
  const found = await read.authority.findMany({ where: key ? { key } : {}, select, take: 2 });
  return found.length === 1 ? (found[0] ?? null) : null;
}
