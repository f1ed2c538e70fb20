import { createHash } from "node:crypto";
import { recordImportedAsk } from "~/features/asks/record-imported-ask.server";
import { recordFigures } from "~/features/complaints/record-figures.server";
import { recordMeetings } from "~/features/forums/record-meetings.server";
import { recordTerms } from "~/features/jargon/record-terms.server";
import { recordRecognition } from "~/features/recognition/record-recognition.server";
import { forgetAuthorities } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { type Loaded, type SourceOf, sumLoaded } from "~/platform/keep-in-step";
import { toldAction } from "./action-state";
import type { Facts } from "./facts-shape";
import { addAuthority, findImported, keepSource } from "./inside/source-store.server";
import { type Problem, readFacts } from "./read-facts";

export type LoadedParts = Readonly<Record<"groupsAndMeetings" | "recognition" | "figures" | "words" | "asks", Loaded>>;
export type Imported =
  | {
      ok: true;
      authority: { key: string; name: string; made: boolean };
      again: boolean;
      parts: LoadedParts | null;
    }
  | { ok: false; why: "problems"; problems: Problem[] };

/**
 * Loads a facts file: all of it in one transaction, or nothing. The same file again changes nothing; a changed file of the
 * same document changes only what differs, and takes out register rows that the document no longer holds (asks stay, since
 * people may have worked on them). The authority is made if it does not exist; its key comes from its name unless given.
 */
export async function importFacts(text: string, authorityKey?: string): Promise<Imported> {
  const read = readFacts(text);
  if (!read.ok) return { ok: false, why: "problems", problems: read.problems };
  const { facts } = read;
  const key = authorityKey ?? keyOf(facts.authority.name);
  const sourceRow = {
    key: `document-${facts.authority.documentDate}`,
    title: facts.authority.name,
    documentOn: facts.authority.documentDate,
    contentHash: createHash("sha256").update(text).digest("hex"),
  };
  const held = await findImported(key, sourceRow.key);
  const made = held.authority === null;
  const authority = { key, name: held.authority?.name ?? facts.authority.name, made };
  if (held.source?.contentHash === sourceRow.contentHash) return { ok: true, authority, again: true, parts: null };

  const authorityId = held.authority?.id ?? newId();
  const at = now();
  const subjectId = held.source?.id ?? authorityId;
  const parts = await change({ kind: "system", authorityId }, "facts.imported", subjectId, async (tx) => {
    if (made) await addAuthority(tx, { id: authorityId, key, name: facts.authority.name, openedAt: at });
    const sourceId = await keepSource(tx, authorityId, sourceRow, at);
    return record(tx, { authorityId, sourceId, period: periodOf(facts), at }, facts);
  });
  forgetAuthorities();
  return { ok: true, authority, again: false, parts };
}

/** Every room writes its own part, in the one transaction. */
async function record(tx: Tx, source: SourceOf, facts: Facts): Promise<LoadedParts> {
  const meetings = await recordMeetings(tx, source, facts.groups, facts.sideMeetings ?? []);
  const recognition = {
    appointments: facts.recruitment ?? [],
    awards: facts.recognition ?? [],
    topTips: facts.topTips,
  };
  const asks: Loaded[] = [];
  for (const { by, did, ...ask } of facts.asks) {
    const groupIds = by.flatMap((key) => meetings.groupIds.get(key) ?? []);
    asks.push(await recordImportedAsk(tx, source, { ...ask, groupIds, actions: did.map(toldAction) }));
  }
  return {
    groupsAndMeetings: meetings.loaded,
    recognition: await recordRecognition(tx, source, recognition, meetings.groupIds),
    figures: await recordFigures(tx, source, facts),
    words: await recordTerms(tx, source, facts.jargon ?? [], facts.authority.name),
    asks: sumLoaded(asks),
  };
}

/**
 * The time that the document speaks of: from the first to the last day of the periods that it gives its groups' meetings,
 * else its complaints. What has no day of its own in the document belongs to it.
 */
function periodOf(facts: Facts): SourceOf["period"] {
  const given = facts.groups.flatMap((group) => (group.meetings?.period ? [group.meetings.period] : []));
  const periods = given.length > 0 ? given : facts.complaintsAndCompliments ? [facts.complaintsAndCompliments.period] : [];
  const from = periods.map(([first]) => first).sort()[0];
  const to = periods
    .map(([, last]) => last)
    .sort()
    .at(-1);
  return from && to ? { from, to } : null;
}

/** "Birmingham Children's Trust" → birmingham-childrens-trust */
function keyOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
