import type { Actor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { type Language, tagOf } from "~/platform/i18n/languages";
import { orRefused, refuse } from "~/platform/refusal";
import { translationMachine } from "~/platform/translation/machine";
import { may } from "~/platform/who-may";
import { askedPart } from "../asks/ask-texts";
import { optionOfPart } from "../campaigns/ballot-texts";
import { optionsForOthers } from "../campaigns/options-for-others.server";
import { languagesToPutInto, type PublishedKind } from "../published/published-text";
import { textsWithPuts } from "../published/put-into.server";
import { wordsHash } from "../published/words-hash.server";
import { askedNow, removePut, writePut } from "./inside/published-store.server";
import { changesOf, type NotPut, type PartNow, type PutChange, type PutGiven } from "./published-changes";
import { publishedThing } from "./published-things.server";

export type PublishedPut = { ok: true; changed: number } | ({ ok: false } & (NotPut | { why: "not-yours" } | { why: "not-found" }));
type Of = { readonly kind: PublishedKind; readonly id: string };

/**
 * Puts what is published into another language, with who made it. The words as they were published stay the record. Only
 * translators and participation workers, and only of what they may read. What a young person asked, or put to a vote, is looked at
 * again in the change itself: no translation is written of words that are taken back or held at that moment. All of a form is kept
 * or nothing.
 */
export async function putPublished(actor: StaffActor, authority: AuthorityFacts, language: Language, of: Of, given: PutGiven): Promise<PublishedPut> {
  if (!may(actor.roles, "published.translate")) return { ok: false, why: "not-yours" };
  return writePuts(actor, authority, language, of, given);
}

/** The same for a file that a translator without an account gave back to whoever runs the site. */
export async function writePuts(actor: Actor, authority: AuthorityFacts, language: Language, of: Of, given: PutGiven): Promise<PublishedPut> {
  if (!languagesToPutInto.includes(language)) return { ok: false, why: "not-found" };
  const before = await textsNow(actor, authority, language, of);
  if (!before) return { ok: false, why: "not-found" };
  const byKind = given.byKind === "machine";
  const made = byKind ? await madeByMachine(language, before, given) : new Map<string, string>();
  const byName = byKind ? (translationMachine()?.name ?? "") : given.byName;
  const writtenById = actor.kind === "staff" ? actor.personId : null;
  const outcome = changesOf({ ...given, byName }, before, made);
  if (!("changes" in outcome)) return { ok: false, ...outcome };
  return orRefused<PublishedPut, PublishedPut>(() =>
    change(actor, "publication.translated", of.id, async (tx) => {
      const gone = await goneMeanwhile(tx, authority.id, of, outcome.changes);
      if (gone.length > 0) return refuse({ ok: false, why: "changed", parts: gone } satisfies PublishedPut);
      for (const { part, sourceHash, put } of outcome.changes) {
        const row = { authorityId: authority.id, subjectKind: of.kind, subjectId: of.id, part, language };
        if (put === null) await removePut(tx, row);
        else await writePut(tx, row, { sourceHash, words: put.words, byKind: put.byKind, byName: put.byName, writtenById, at: now() });
      }
      return { ok: true as const, changed: outcome.changes.length };
    }),
  );
}

/** Which of these are a young person's words that may not be put into another language any more, in this very transaction. */
async function goneMeanwhile(tx: Tx, authorityId: string, { kind, id }: Of, changes: readonly PutChange[]): Promise<string[]> {
  if (kind === "ask") {
    const asked = changes.find(({ part }) => part === askedPart);
    return asked && wordsHash(await askedNow(tx, authorityId, id)) !== asked.sourceHash ? [askedPart] : [];
  }
  const options = changes.flatMap(({ part }) => {
    const optionId = kind === "ballot" ? optionOfPart(part) : null;
    return optionId ? [{ part, optionId }] : [];
  });
  const ids = options.map(({ optionId }) => optionId);
  const may = ids.length > 0 ? await optionsForOthers(tx, authorityId, ids) : new Set<string>();
  return options.filter(({ optionId }) => !may.has(optionId)).map(({ part }) => part);
}

type TextNow = PartNow & { readonly words: string; readonly language: string };

async function textsNow(actor: Actor, authority: AuthorityFacts, language: Language, { kind, id }: Of): Promise<TextNow[] | null> {
  const thing = await publishedThing(authority, kind, id, actor);
  if (!thing) return null;
  const texts = await textsWithPuts(authority.id, language, thing.texts);
  return texts.map(({ text, held }) => ({ part: text.part, words: text.words, language: text.language, hash: wordsHash(text.words), held }));
}

/** What the site's machine makes of the fields that were left empty; nothing where there is no machine, or none that can. */
async function madeByMachine(language: Language, texts: readonly TextNow[], given: PutGiven): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const machine = translationMachine();
  for (const text of machine ? texts : []) {
    if (!given.parts.some(({ part, words }) => part === text.part && words === "")) continue;
    const words = await machine?.translate(text.words, text.language, tagOf(language));
    if (words) made.set(text.part, words);
  }
  return made;
}
