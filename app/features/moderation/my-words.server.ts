import type { MemberActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { latestDecisions } from "../inbox/wait.server";
import type { Said } from "../views/visit.server";
import { committed } from "./inside/moderation-store.server";
import { looksAsked, readingDays, type WhoseWords, wordsOf } from "./inside/my-words-store.server";
import { secondsOf } from "./inside/second-store.server";
import { isKeptBack } from "./policy";

const shownAtMost = 20;

/**
 * What became of what a member said of words and promises: read or by when, what was decided and why, whether a second
 * person agreed, and what a promise says since. Never their words: somebody else may hold the phone.
 */
export async function whatBecameOfMyWords(actor: MemberActor, authority: AuthorityFacts) {
  return becameOf(actor.authorityId, { personId: actor.personId }, authority);
}

/** The same of the one flag or suggestion that a receipt opened. Null when it is not there any more. */
export async function whatBecameOfWords(said: Said, authority: AuthorityFacts) {
  return (await becameOf(authority.id, said, authority))[0] ?? null;
}

async function becameOf(authorityId: string, whose: WhoseWords, authority: AuthorityFacts) {
  const { flags, suggestions } = await wordsOf(authorityId, whose, shownAtMost);
  const read = await committed();
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  const [ofFlags, ofSuggestions, dueAts, looks] = await Promise.all([
    latestDecisions(read, authorityId, "jargonFlag", ids(flags)),
    latestDecisions(read, authorityId, "suggestion", ids(suggestions)),
    readingDays(authorityId, [...ids(flags), ...ids(suggestions)]),
    looksAsked(authorityId, [...ids(flags), ...ids(suggestions)]),
  ]);
  const decisions = new Map([...ofFlags, ...ofSuggestions]);
  const seconds = await secondsOf(
    read,
    authorityId,
    [...decisions.values()].map((made) => made.id),
  );
  const today = dayOf(now(), authority.timeZone);
  const became = (id: string) => {
    const made = decisions.get(id);
    const counts = made && (made.outcome === "allowed" || isKeptBack(made)) ? made : null;
    const dueAt = dueAts.get(id);
    const dueOn = dueAt ? dayOf(dueAt, authority.timeZone) : null;
    return {
      waits: !counts && dueOn ? { when: dueOn < today ? ("late" as const) : ("by" as const), day: dueOn } : null,
      look: looks.get(id) ?? (counts && isKeptBack(counts) ? ("may" as const) : null),
      decision: counts ? { outcome: counts.outcome, reason: counts.reason, agreed: seconds.get(counts.id)?.agrees ?? false } : null,
    };
  };
  return [
    ...flags.map(({ id, onDay, term }) => ({
      id,
      kind: "jargonFlag" as const,
      onDay,
      about: term.term,
      at: { key: term.key, lineId: null },
      taken: null,
      ...became(id),
    })),
    ...suggestions.map(({ id, onDay, before, decision, line }) => {
      const isNew = decision !== null && decision.outcome !== "declined";
      const taken = decision ? { outcome: decision.outcome, reason: decision.reason, nowSays: isNew ? line.text : null } : null;
      return { id, kind: "suggestion" as const, onDay, about: before, at: { key: line.section.offer.key, lineId: line.id }, taken, ...became(id) };
    }),
  ].toSorted((a, b) => b.onDay.localeCompare(a.onDay));
}

export type MyWords = Awaited<ReturnType<typeof whatBecameOfMyWords>>;
