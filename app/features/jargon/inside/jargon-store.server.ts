import { allowedIds, languagesOf } from "~/features/inbox/wait.server";
import { afterThe } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { CommitmentKind } from "../commit-to-word.server";
import type { Feeling } from "../feelings";
import { foundBy, keyHashOf } from "./found-by.server";

export async function termIdByKey(authorityId: string, key: string, within?: Reader): Promise<string | null> {
  const read = within ?? (await db()).read;
  const term = await read.jargonTerm.findFirst({ where: foundBy(authorityId, key), select: { id: true } });
  return term?.id ?? null;
}

/** Adds a word; when somebody added it meanwhile, theirs. */
export async function addTerm(tx: Tx, term: { authorityId: string; id: string; key: string; term: string; matchCase: boolean }): Promise<string> {
  const { authorityId } = term;
  const keyHash = keyHashOf(authorityId, term.key);
  const row = await tx.jargonTerm.upsert({
    where: { authorityId_keyHash: { authorityId, keyHash } },
    create: { ...term, keyHash, variants: [], allowedPhrases: [] },
    update: {},
  });
  return row.id;
}

export async function writeFlag(
  tx: Tx,
  flag: {
    authorityId: string;
    id: string;
    termId: string;
    feeling: Feeling;
    instead: string | null;
    why: string | null;
    heardWhere: string | null;
    byId: string | null;
    onDay: string;
    sendKeyHash: string;
    receiptHash: string | null;
  },
): Promise<"written" | "already"> {
  const { authorityId, sendKeyHash } = flag;
  const before = await tx.jargonFlag.findUnique({ where: { authorityId_sendKeyHash: { authorityId, sendKeyHash } }, select: { id: true } });
  if (before) return "already";
  await tx.jargonFlag.create({ data: flag });
  return "written";
}

export async function writeCommitment(
  tx: Tx,
  row: {
    authorityId: string;
    id: string;
    termId: string;
    kind: CommitmentKind;
    because: string | null;
    byName: string;
    since: string;
    reviewOn: string | null;
    at: Date;
  },
) {
  const { authorityId, termId } = row;
  const last = await tx.jargonCommitment.findFirst({ where: { authorityId, termId }, orderBy: { at: "desc" }, select: { at: true } });
  await tx.jargonCommitment.create({ data: { ...row, at: afterThe(last?.at, row.at) } });
}

export async function termWithEverything(authorityId: string, key: string) {
  const { read } = await db();
  return read.jargonTerm.findFirst({
    where: foundBy(authorityId, key),
    include: {
      alternatives: { orderBy: { words: "asc" } },
      commitments: { orderBy: { at: "desc" } },
      flags: { orderBy: [{ onDay: "asc" }, { id: "asc" }] },
    },
  });
}

/** The whole list, with the latest commitment and the alternatives of each; flags as their ids. */
export async function allTerms(authorityId: string) {
  const { read } = await db();
  const terms = await read.jargonTerm.findMany({
    where: { authorityId },
    include: {
      alternatives: { orderBy: { words: "asc" } },
      commitments: { orderBy: { at: "desc" }, take: 1 },
      flags: { select: { id: true, byId: true } },
    },
  });
  // The database holds them sealed and cannot put them in order.
  return terms.sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** Puts starter words on an authority's list that are not there yet, without any commitment. */
export async function addStarterTerms(
  tx: Tx,
  authorityId: string,
  terms: readonly {
    key: string;
    term: string;
    variants: readonly string[];
    allowedPhrases: readonly string[];
    matchCase: boolean;
    meaning: string;
    alternatives: readonly { words: string }[];
  }[],
): Promise<number> {
  let added = 0;
  for (const { key, term, variants, allowedPhrases, matchCase, meaning, alternatives } of terms) {
    if (await termIdByKey(authorityId, key, tx)) continue;
    const id = newId();
    const keyHash = keyHashOf(authorityId, key);
    await tx.jargonTerm.create({
      data: { authorityId, id, key, keyHash, term, matchCase, meaning, variants: [...variants], allowedPhrases: [...allowedPhrases] },
    });
    for (const { words } of alternatives) await tx.jargonAlternative.create({ data: { authorityId, id: newId(), termId: id, words } });
    added++;
  }
  return added;
}

/** The flags whose reasons a moderator allowed others to see. */
export async function allowedFlags(authorityId: string, ids: readonly string[]): Promise<Set<string>> {
  const { read } = await db();
  return allowedIds(read, authorityId, "jargonFlag", ids);
}

/** The language of what young people wrote in these flags, by flag. */
export async function languagesOfFlags(authorityId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const { read } = await db();
  return languagesOf(read, authorityId, "jargonFlag", ids);
}

export async function authorityByKey(key: string): Promise<{ id: string; name: string } | null> {
  const { read } = await db();
  return read.authority.findUnique({ where: { key }, select: { id: true, name: true } });
}
