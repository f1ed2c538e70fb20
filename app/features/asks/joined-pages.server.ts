import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { factsOf, type Language, tagOf } from "~/platform/i18n/languages";
import { staffLang } from "~/platform/i18n/written-in";
import { may } from "~/platform/who-may";
import type { Maker, Shown } from "../published/published-text";
import { asksShownTo } from "./asks-shown-to.server";
import { asksWithWords } from "./inside/ask-store.server";
import { type AuthorOfWords, answersToJoinedOf } from "./inside/joined-author-store.server";
import { asksToJoin, mayBeJoinedNow } from "./inside/joined-store.server";
import { type AnsweredKind, isJoinedKind, type JoinedKind } from "./joined";
import { canWriteAsk } from "./policy";
import { publicAsk } from "./public-asks.server";
import { threePartsOf, type WholeAsk } from "./shown-ask.server";
import { wholeAsks } from "./whole-asks.server";

/** For choosing an Ask: what is joined, and every Ask, each by what it asks while that may still be shown. Null when it may not be joined, or not by them. */
export async function joinPage(actor: StaffActor, kind: JoinedKind, id: string) {
  if (!canWriteAsk(actor).may) return null;
  const [[from], asks] = await Promise.all([mayBeJoinedNow(actor.authorityId, [{ kind, id }]), asksToJoin(actor.authorityId)]);
  return from ? { from, asks: await asksShownTo(actor, asks) } : null;
}

/** The Asks that words are in, each as staff who read Asks may see it. */
export async function asksOfWords(actor: StaffActor, authority: AuthorityFacts, kind: string, id: string) {
  if (!isJoinedKind(kind) || !may(actor.roles, "asks.read")) return [];
  const today = dayOf(now(), authority.timeZone);
  const asks = await wholeAsks(actor.authorityId, await asksWithWords(actor.authorityId, kind, id));
  return asks
    .map((row) => threePartsOf(actor, row, today))
    .map((ask) => ({ id: ask.id, asked: ask.asked, language: ask.language, state: ask.state, toldAlone: ask.toldAlone }));
}

/** What an Ask was joined from besides views: their words while they may be shown, a meeting's as the group said them. */
export async function joinedOf(authorityId: string, row: WholeAsk) {
  const joined = row.quotes.flatMap(({ id, words, fromKind, fromId }) =>
    isJoinedKind(fromKind) && fromId ? [{ quoteId: id, words, kind: fromKind, id: fromId }] : [],
  );
  const there = await mayBeJoinedNow(authorityId, joined);
  return joined.map(({ quoteId, words, kind, id }) => {
    const found = there.find((one) => one.kind === kind && one.id === id);
    return { id: quoteId, kind, fromId: id, about: found?.about ?? null, on: found?.on ?? null, words: kind === "meeting" ? [words] : (found?.words ?? []) };
  });
}

const shownAtMost = 10;

/** Answers to what a member said of words and promises, for their own page: in their language where somebody made one, with who did and the answer as it was given. */
export function answersToMyWords(actor: MemberActor, authority: AuthorityFacts, language: Language) {
  return answersTo(authority, { personId: actor.personId }, language);
}

/** The same to the one flag or suggestion that a receipt opened. */
export function answersToWords(said: { kind: AnsweredKind; id: string }, authority: AuthorityFacts, language: Language) {
  return answersTo(authority, said, language);
}

async function answersTo(authority: AuthorityFacts, author: AuthorOfWords, language: Language) {
  const answers = await answersToJoinedOf(authority.id, author, shownAtMost);
  const today = dayOf(now(), authority.timeZone);
  return Promise.all(
    answers.map(async ({ id, askId, words, language: given, onDay, translations, ofWords }) => {
      const ask = askId ? await publicAsk(authority.id, askId, today) : null;
      const answer = inTheirLanguage(language, words, given, translations);
      return { id, onDay, answer, asked: ask?.asked ?? null, language: ask?.language ?? null, verdict: ofWords[0]?.verdict ?? null };
    }),
  );
}

type Made = Awaited<ReturnType<typeof answersToJoinedOf>>[number]["translations"];

/** A translation never takes the place of what was said: who made it is told with it, and the answer as it was given. */
function inTheirLanguage(language: Language, words: string, givenIn: string | null, translations: Made): Shown {
  const made = translations.find((one) => one.language === tagOf(language));
  const given = { words, lang: staffLang(language, words, givenIn), dir: "auto" } as const;
  if (!made) return { ...given, put: null };
  const put = { byKind: made.byKind as Maker, byName: made.byName, published: given };
  return { words: made.words, lang: made.language, dir: factsOf(language).direction, put };
}
