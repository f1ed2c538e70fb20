import type { StaffActor } from "~/platform/actor";
import { now } from "~/platform/clock";
import { tagOf } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { translationMachine } from "~/platform/translation/machine";
import { may } from "~/platform/who-may";
import { changeUnlessTakenBack } from "../views/change-unless-taken-back.server";
import { factsNow } from "../views/facts-now.server";
import { canSee } from "../views/policy";
import { viewFactsRow, writeWordsTranslation } from "./inside/said-store.server";
import type { TranslationGiven } from "./translation-form";

export type Translated = { ok: true } | { ok: false; why: "not-yours" | "not-found" | "no-machine" };

/** What is to be written: as a person gave it, or as the site's machine makes it. Null when there is no machine that can. */
async function written(given: TranslationGiven, words: string, from: string): Promise<TranslationGiven | null> {
  if (given.byKind !== "machine") return given;
  const machine = translationMachine();
  const made = await machine?.translate(words, from, tagOf(given.language));
  return machine && made ? { ...given, words: made, byName: machine.name } : null;
}

/**
 * Puts what a young person said beside itself in another language, with who made it. The words that were said stay the
 * record: nothing of them changes. Only by somebody who may read them in full, and never after they were taken back.
 */
export async function translateWords(actor: StaffActor, viewId: string, given: TranslationGiven): Promise<Translated> {
  if (!may(actor.roles, "views.translate")) return { ok: false, why: "not-yours" };
  const row = await viewFactsRow(actor.authorityId, viewId);
  if (!row || !canSee(actor, await factsNow(null, row), "reading").may) return { ok: false, why: "not-found" };
  const made = await written(given, row.words, row.language);
  if (!made) return { ok: false, why: "no-machine" };
  const id = newId();
  // A machine takes its time: the words may have been taken back meanwhile, and no translation outlives them.
  const done = await changeUnlessTakenBack(actor, "translation.written", viewId, (tx) =>
    writeWordsTranslation(tx, { ...made, authorityId: actor.authorityId, id, viewId, writtenById: actor.personId, at: now() }),
  );
  return done.ok ? done : { ok: false, why: "not-found" };
}
