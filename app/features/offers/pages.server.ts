import type { StaffActor } from "~/platform/actor";
import { tagOf } from "~/platform/i18n/languages";
import { writtenIn } from "~/platform/i18n/written-in";
import { idsOfGroupsNamed } from "../forums/groups-named.server";
import { isKeptFromWords } from "../safeguarding/kept-from-words.server";
import { allowedSuggestions, languagesOfSuggestions } from "./inside/allowed-store.server";
import { type OfferRow, offerByKey, offersOf, suggestionById } from "./inside/offer-store.server";
import { markOfLine } from "./line-mark.server";
import type { AskedBy, AskedByHere } from "./offer";

/** Every offer with its latest version's number and day. */
export async function offersPage(authorityId: string) {
  const offers = await offersOf(authorityId);
  return offers.map(({ id, key, title, forWhom, versions }) => ({ id, key, title, forWhom, version: versions[0] ?? null }));
}

/** The published promise as young people read it: who asked for each line, and what was suggested and answered. */
export async function promisePage(authorityId: string, key: string) {
  const offer = await offerByKey(authorityId, key);
  const version = offer?.versions[0];
  if (!offer || !version) return null;
  const ids = allSuggestions(offer).map(({ id }) => id);
  const [allowed, languages] = await Promise.all([allowedSuggestions(authorityId, ids), languagesOfSuggestions(authorityId, ids)]);
  const askedBy = (line: { askedBy: unknown }) => line.askedBy as AskedBy[];
  const groups = await idsOfGroupsNamed(
    authorityId,
    version.lines.flatMap(askedBy).flatMap(({ groupName }) => groupName ?? []),
  );
  const lines = version.lines.map((line) => ({
    id: line.lineId,
    sectionId: draftLine(offer, line.lineId)?.sectionId ?? "",
    sectionTitle: line.sectionTitle,
    text: line.text,
    mustByLaw: line.mustByLaw,
    askedBy: askedBy(line).map((asked): AskedByHere => ({ ...asked, groupId: groups.get(asked.groupName ?? "") ?? null })),
    howToGet: draftLine(offer, line.lineId)?.howToGet ?? null,
    suggestions: (draftLine(offer, line.lineId)?.suggestions ?? [])
      .filter(({ id, words }) => allowed.has(id) && words !== "")
      .map(({ id, words, why, decision }) => ({
        id,
        words,
        why,
        language: tagOf(languages.get(id) ?? writtenIn(words)),
        outcome: decision?.outcome ?? null,
        reason: decision?.reason ?? null,
      })),
  }));
  const { number, publishedOn } = version;
  return { id: offer.id, key: offer.key, title: offer.title, forWhom: offer.forWhom, version: { number, publishedOn }, lines };
}

/** One line of a published promise, for suggesting other words. */
export async function promiseLine(authorityId: string, key: string, lineId: string) {
  const page = await promisePage(authorityId, key);
  const line = page?.lines.find(({ id }) => id === lineId);
  return page && line ? { id: page.id, key: page.key, title: page.title, line } : null;
}

/** The draft as staff write it, with the suggestions that a moderator allowed. */
export async function offerDraft(authorityId: string, key: string) {
  const offer = await offerByKey(authorityId, key);
  if (!offer) return null;
  const allowed = await allowedSuggestions(
    authorityId,
    allSuggestions(offer).map(({ id }) => id),
  );
  return {
    id: offer.id,
    key: offer.key,
    title: offer.title,
    versions: offer.versions.map(({ number, publishedOn }) => ({ number, publishedOn })),
    sections: offer.sections.map((section) => ({
      id: section.id,
      title: section.title,
      lines: section.lines.map((line) => ({
        id: line.id,
        text: line.text,
        mustByLaw: line.mustByLaw,
        suggestions: line.suggestions
          .filter(({ id, words }) => allowed.has(id) && words !== "")
          .map(({ id, words, decision }) => ({ id, words, outcome: decision?.outcome ?? null })),
      })),
    })),
  };
}

/** A suggestion with the line as it was and as it is; null until a moderator allowed it, and for whom a concern about it is about. */
export async function suggestionPage(actor: StaffActor, id: string) {
  const { authorityId } = actor;
  if (await isKeptFromWords(actor, id)) return null;
  const suggestion = await suggestionById(authorityId, id);
  if (!suggestion || suggestion.words === "" || !(await allowedSuggestions(authorityId, [id])).has(id)) return null;
  const { words, why, before, onDay, decision, line } = suggestion;
  return { id, words, why, before, onDay, decision, lineNow: line.text, lineMark: markOfLine(line.text), offer: line.section.offer };
}

const allSuggestions = (offer: OfferRow) => offer.sections.flatMap((s) => s.lines.flatMap((l) => l.suggestions));
const draftLine = (offer: OfferRow, id: string) => offer.sections.flatMap((s) => s.lines).find((line) => line.id === id);
