import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import type { Statement } from "~/platform/db/commit-queue.server";
import { tagOf } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { tokenHash } from "~/platform/seal.server";
import { filesKept, filesToSend } from "../files/visit-files.server";
import { myGroups } from "../people/pages.server";
import { staffToName, stillOnStaff } from "../people/staff-to-name.server";
import { attendToView } from "../safeguarding/attend-to.server";
import { besideOf } from "../safeguarding/beside-words";
import { readBy } from "../safeguarding/watched-now.server";
import { joined } from "../safeguarding/words-of";
import { sendView, type ViewRow } from "./inside/sending-store.server";
import { isThanks } from "./questions";
import { type Draft, isComplete, lacksName } from "./view";
import { receiptOf, shownMinutes } from "./visit.server";

export type Sender = Extract<Actor, { kind: "phone" | "member" }>;
type MayNot = "nothing-written" | "no-name" | "reader-left" | "thanked-left" | "not-in-group";
/** What else a sending is: a complaint, which is read in its own room, waits in no inbox and is written in the same commit. */
export type Besides = {
  readonly complainedOn: string;
  /** Whom it is about, with their line: they never read it, whatever its author chooses later. */
  readonly keptFrom: readonly string[];
  /** Whom alone it is about. */
  readonly about: readonly string[];
  /** What else was said in it, beside the words: looked at and locked with them. */
  readonly saidToo: readonly (string | null)[];
  /** Why a person opens it before the rest, where it is told: it waits in no inbox that would say so. */
  readonly statements: (viewId: string, readFirstWhy: string | null) => readonly Statement[];
};
export type Submitted = { ok: true; again: boolean } | { ok: false; why: MayNot };

/**
 * Sends a draft. When it answers, the view, whom it is for, its place in the inbox and its event are on disk together; the
 * receipt is the one that the visit's token always gives, so a double tap, a reload, a second tab or a retry make one view
 * and show the same receipt. The young person's words go in exactly as typed.
 */
export async function submitView(actor: Sender, authority: AuthorityFacts, token: string, draft: Draft, besides?: Besides): Promise<Submitted> {
  const kept = await filesKept(authority.id, token);
  if (!isComplete(draft, kept.length)) return { ok: false, why: "nothing-written" };
  if (lacksName(draft)) return { ok: false, why: "no-name" };
  const readers = await readersOf(authority.id, draft, besides?.keptFrom);
  if (readers === null) return { ok: false, why: "reader-left" };
  const thanks = await thanksOf(authority.id, draft);
  if (thanks === undefined) return { ok: false, why: "thanked-left" };
  if (draft.groupId && !(await isInGroup(actor, draft.groupId))) return { ok: false, why: "not-in-group" };
  const at = now();
  const asMember = actor.kind === "member" && draft.asMe;
  const { receiptHash, sendKeyHash } = receiptOf(token, authority.id);
  const viewId = newId();
  const row = rowOf(draft);
  const attended = await attendToView({
    authorityId: authority.id,
    timeZone: authority.timeZone,
    viewId,
    words: joined([row.words, ...(besides?.saidToo ?? [])]),
    language: row.language,
    hasFiles: kept.length > 0,
    safeNow: row.safeNow,
    beside: besideOf(row),
    at,
    concerned: {
      about: besides?.about ?? [],
      shutOut: readers.filter(({ rule, byAuthor }) => rule === "never" && byAuthor).map(({ personId }) => personId),
      keptBefore: besides?.keptFrom ?? [],
    },
  });
  const outcome = await sendView({
    view: {
      authorityId: authority.id,
      id: viewId,
      ...row,
      authorId: asMember ? actor.personId : null,
      complainedOn: besides?.complainedOn ?? null,
      receivedOn: dayOf(at, authority.timeZone),
      receiptHash,
      sendKeyHash,
    },
    readers,
    thanks: besides ? null : thanks,
    files: await filesToSend(authority.id, token, viewId),
    actor: {
      kind: asMember ? "member" : "phone",
      id: asMember ? actor.personId : null,
    },
    at,
    dueAt: await readBy(authority),
    readFirst: attended.readFirst,
    readFirstWhy: attended.readFirstWhy,
    also: [...attended.statements, ...(besides?.statements(viewId, attended.readFirstWhy) ?? [])],
    visit: { id: tokenHash(token), shownUntil: minutesAfter(at, shownMinutes) },
  });
  return { ok: true, again: outcome === "already" };
}

type FromDraft = Omit<ViewRow, "authorityId" | "id" | "authorId" | "complainedOn" | "receivedOn" | "receiptHash" | "sendKeyHash">;

function rowOf(draft: Draft): FromDraft {
  const listed = (keys: readonly string[] | undefined) => (keys && keys.length > 0 ? JSON.stringify(keys) : null);
  return {
    topic: draft.topic ?? null,
    regardsTermId: draft.regards?.termId ?? null,
    regardsLineId: draft.regards?.lineId ?? null,
    words: draft.words ?? "",
    language: tagOf(draft.language ?? "en"),
    feeling: draft.feeling ?? null,
    cards: listed(draft.cards),
    wantsToTalk: draft.wantsToTalk ?? false,
    sharing: draft.sharing ?? "helpersOnly",
    pickedName: draft.sharing === "wordsWithName" ? (draft.pickedName ?? null) : null,
    onlyGroup: draft.onlyGroup ?? false,
    groupId: draft.groupId ?? null,
    keeping: draft.keeping ?? "thisWork",
    helpedBy: draft.helpedBy || null,
    helpedAs: draft.helpedAs ?? null,
    ageBand: draft.ageBand ?? null,
    aboutMe: listed(draft.aboutMe),
    wantsAdvocate: draft.wantsAdvocate ?? false,
    safeNow: draft.safeNow ?? null,
  };
}

/** Whom it is for and kept from. Null when the one worker whom it is for can no longer read it: its author chooses anew. */
async function readersOf(authorityId: string, draft: Draft, keptFrom: readonly string[] = []) {
  const { only, never = [] } = draft;
  if (only && !(await staffToName(authorityId)).some((person) => person.id === only && person.reads)) return null;
  const chosen = never.length > 0 ? await stillOnStaff(authorityId, never) : [];
  const ids = [...new Set([...chosen, ...keptFrom])].filter((personId) => personId !== only);
  const rules = ids.map((personId) => ({ personId, rule: "never" as const, byAuthor: !keptFrom.includes(personId) }));
  return only ? [{ personId: only, rule: "only" as const, byAuthor: true }, ...rules] : rules;
}

/** Whom it thanks; null where it thanks nobody. Undefined when they work here no more: its author chooses anew. */
async function thanksOf(authorityId: string, { thanksTo, thanksName, thanksMay, ...draft }: Draft) {
  if (!isThanks(draft) || !(thanksTo || thanksName)) return null;
  const named = thanksTo ? (await staffToName(authorityId)).find(({ id }) => id === thanksTo) : null;
  if (named === undefined) return undefined;
  return { forPersonId: named?.id ?? null, forName: named?.name ?? thanksName ?? "", mayPassOn: thanksMay === "yes" };
}

async function isInGroup(actor: Sender, groupId: string): Promise<boolean> {
  return actor.kind === "member" && (await myGroups(actor)).some((group) => group.id === groupId);
}
