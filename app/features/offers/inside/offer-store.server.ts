import type { Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { AskedBy, LineToPublish } from "../offer";

export async function offersOf(authorityId: string) {
  const { read } = await db();
  return read.offer.findMany({
    where: { authorityId },
    orderBy: { title: "asc" },
    include: { versions: { orderBy: { number: "desc" }, take: 1, select: { number: true, publishedOn: true } } },
  });
}

export async function offerIdByKey(authorityId: string, key: string): Promise<string | null> {
  const { read } = await db();
  return (await read.offer.findUnique({ where: { authorityId_key: { authorityId, key } }, select: { id: true } }))?.id ?? null;
}

/** An offer with its draft, who asked for each line, and its latest version. */
export async function offerByKey(authorityId: string, key: string) {
  const { read } = await db();
  return read.offer.findUnique({
    where: { authorityId_key: { authorityId, key } },
    include: {
      sections: {
        orderBy: { order: "asc" },
        include: {
          lines: {
            orderBy: { order: "asc" },
            include: { provenance: true, suggestions: { include: { decision: true }, orderBy: { onDay: "asc" } } },
          },
        },
      },
      versions: { orderBy: { number: "desc" }, include: { lines: { orderBy: { order: "asc" } } } },
    },
  });
}
export type OfferRow = NonNullable<Awaited<ReturnType<typeof offerByKey>>>;

/** A line of one offer, as it stands now; null when it is not there. */
export async function lineOf(authorityId: string, offerKey: string, lineId: string) {
  const { read } = await db();
  return read.offerLine.findFirst({ where: { authorityId, id: lineId, section: { offer: { key: offerKey } } } });
}

export async function suggestionById(authorityId: string, id: string) {
  const { read } = await db();
  return read.offerSuggestion.findUnique({
    where: { authorityId_id: { authorityId, id } },
    include: { decision: true, line: { include: { section: { include: { offer: { select: { key: true, title: true } } } } } } },
  });
}

export async function writeOffer(tx: Tx, offer: { authorityId: string; id: string; key: string; title: string; forWhom: string | null }): Promise<string> {
  const { authorityId, key } = offer;
  const row = await tx.offer.upsert({ where: { authorityId_key: { authorityId, key } }, create: offer, update: {} });
  return row.id;
}

/** The same promise in the same section of a draft: a form that was sent twice. */
export async function sameLine(
  tx: Tx,
  line: { authorityId: string; offerId: string; section: string; text: string; mustByLaw: boolean; howToGet: string | null },
): Promise<string | null> {
  const { authorityId, offerId, section: title, text, mustByLaw, howToGet } = line;
  const same = await tx.offerLine.findFirst({ where: { authorityId, section: { offerId, title }, text, mustByLaw, howToGet }, select: { id: true } });
  return same?.id ?? null;
}

/** Adds a line at the end of a section, and the section when it is new. */
export async function writeLine(
  tx: Tx,
  line: { authorityId: string; id: string; offerId: string; section: string; text: string; mustByLaw: boolean; howToGet: string | null },
) {
  const { authorityId, offerId } = line;
  const sections = await tx.offerSection.findMany({ where: { authorityId, offerId } });
  const held = sections.find(({ title }) => title === line.section);
  const sectionId = held?.id ?? newId();
  if (!held) await tx.offerSection.create({ data: { authorityId, id: sectionId, offerId, order: sections.length, title: line.section } });
  const order = await tx.offerLine.count({ where: { authorityId, sectionId } });
  const { id, text, mustByLaw, howToGet } = line;
  await tx.offerLine.create({ data: { authorityId, id, sectionId, order, text, mustByLaw, howToGet } });
}

export async function writeSuggestion(
  tx: Tx,
  row: {
    authorityId: string;
    id: string;
    lineId: string;
    before: string;
    words: string;
    why: string | null;
    byId: string | null;
    onDay: string;
    sendKeyHash: string;
    receiptHash: string | null;
  },
): Promise<"written" | "already"> {
  const { authorityId, sendKeyHash } = row;
  const before = await tx.offerSuggestion.findUnique({
    where: { authorityId_sendKeyHash: { authorityId, sendKeyHash } },
    select: { id: true },
  });
  if (before) return "already";
  await tx.offerSuggestion.create({ data: row });
  return "written";
}

/** A line as this change finds it. */
export async function lineTextOf(tx: Tx, authorityId: string, lineId: string): Promise<string> {
  return (await tx.offerLine.findUniqueOrThrow({ where: { authorityId_id: { authorityId, id: lineId } }, select: { text: true } })).text;
}

type Outcome = "accepted" | "acceptedWithChanges" | "declined";

/** Decides once: a suggestion that somebody decided on meanwhile keeps that decision. */
export async function writeSuggestionDecision(
  tx: Tx,
  row: {
    authorityId: string;
    suggestionId: string;
    outcome: Outcome;
    reason: string | null;
    finalWords: string | null;
    byId: string;
    onDay: string;
  },
): Promise<"written" | "already"> {
  const { authorityId, suggestionId } = row;
  if (await tx.suggestionDecision.findUnique({ where: { authorityId_suggestionId: { authorityId, suggestionId } } })) return "already";
  await tx.suggestionDecision.create({ data: row });
  return "written";
}

export async function changeLineText(tx: Tx, authorityId: string, lineId: string, text: string) {
  await tx.offerLine.update({ where: { authorityId_id: { authorityId, id: lineId } }, data: { text } });
}

export async function writeProvenance(
  tx: Tx,
  row: {
    authorityId: string;
    lineId: string;
    suggestionId?: string;
    groupName?: string;
    youngPeople?: number;
    hours?: number;
    hoursAtLeast?: boolean;
    note?: string;
  },
) {
  await tx.lineProvenance.create({ data: { id: newId(), ...row } });
}

/** Freezes a version. Its lines are copies: a later draft changes nothing in them. */
export async function writeVersion(
  tx: Tx,
  version: { authorityId: string; offerId: string; publishedOn: string; publishedById: string; lines: readonly LineToPublish[] },
): Promise<number> {
  const { authorityId, offerId, publishedOn, publishedById } = version;
  const number = (await tx.offerVersion.count({ where: { authorityId, offerId } })) + 1;
  const id = newId();
  await tx.offerVersion.create({ data: { authorityId, id, offerId, number, publishedOn, publishedById } });
  for (const { askedBy, ...line } of version.lines) {
    await tx.offerVersionLine.create({ data: { authorityId, versionId: id, ...line, askedBy: askedBy as unknown as AskedBy[] } });
  }
  return number;
}
