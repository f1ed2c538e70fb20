import type { Actor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { factsOf, type Language } from "~/platform/i18n/languages";
import { translationMachine } from "~/platform/translation/machine";
import { may } from "~/platform/who-may";
import { languagesToPutInto, type Maker, type PublishedKind, publishedKinds } from "../published/published-text";
import { type Held, textsWithPuts } from "../published/put-into.server";
import { wordsHash } from "../published/words-hash.server";
import { lastMaker } from "./inside/published-store.server";
import { nameOf } from "./inside/text-check-store.server";
import type { Narrowed, PutState } from "./published-form";
import { type PublishedThing, publishedThing, publishedThings } from "./published-things.server";

const size = 10;

const stateOf = (held: Held | null): PutState => (held === null ? "missing" : held.isOfTheseWords ? "done" : "changed");

/** Things with their texts that are in another language than this one, each text with how far it is. */
async function thingsIn(authorityId: string, language: Language, things: readonly PublishedThing[]) {
  const texts = await textsWithPuts(
    authorityId,
    language,
    things.flatMap((thing) => thing.texts),
  );
  const rows = texts.map(({ text, held }) => ({ ...text, hash: wordsHash(text.words), held, state: stateOf(held) }));
  const of = new Map<string, typeof rows>(things.map(({ id }) => [id, []]));
  for (const row of rows) of.get(row.id)?.push(row);
  return things.map((thing) => ({ ...thing, texts: of.get(thing.id) ?? [] })).filter((thing) => thing.texts.length > 0);
}

type ThingIn = Awaited<ReturnType<typeof thingsIn>>[number];

function countsOf(things: readonly ThingIn[]) {
  const texts = things.flatMap((thing) => thing.texts);
  const of = (state: PutState) => texts.filter((text) => text.state === state).length;
  return { all: texts.length, missing: of("missing"), changed: of("changed"), done: of("done") };
}

const shownOf = (code: Language) => {
  const { name, tag, direction } = factsOf(code);
  return { code, name, tag, direction };
};

/** Every language, and how much of what is published now somebody has put into it; of closed groups only for who runs them. */
export async function publishedLanguages(authority: AuthorityFacts, actor?: Actor) {
  const things = await publishedThings(authority, actor);
  return Promise.all(languagesToPutInto.map(async (code) => ({ ...shownOf(code), counts: countsOf(await thingsIn(authority.id, code, things)) })));
}

/** What is published beside one language: a page of what was chosen, and how much there is of each. Null for a language there is not. */
export async function publishedLanguage(authority: AuthorityFacts, code: string | undefined, { show, kind, page }: Narrowed, actor?: Actor) {
  const language = languagesToPutInto.find((one) => one === code);
  if (!language) return null;
  const all = await thingsIn(authority.id, language, await publishedThings(authority, actor));
  const ofKind = kind ? all.filter((thing) => thing.kind === kind) : all;
  const chosen = ofKind
    .map((thing) => ({ ...thing, texts: thing.texts.filter(({ state }) => show === "all" || state === show) }))
    .filter(({ texts }) => texts.length > 0);
  const pages = Math.max(1, Math.ceil(chosen.length / size));
  const at = Math.min(Math.max(1, page), pages);
  return {
    ...shownOf(language),
    counts: countsOf(all),
    countsOfKind: countsOf(ofKind),
    kinds: publishedKinds.map((one) => ({ kind: one, counts: countsOf(all.filter((thing) => thing.kind === one)) })),
    things: chosen.slice((at - 1) * size, at * size),
    at,
    pages,
  };
}

/** One thing beside one language, with every text of it. Null when it is not there or not for this reader. */
export async function publishedInLanguage(authority: AuthorityFacts, code: string | undefined, kind: PublishedKind, id: string, actor?: Actor) {
  const language = languagesToPutInto.find((one) => one === code);
  const thing = language && (await publishedThing(authority, kind, id, actor));
  const [one] = thing ? await thingsIn(authority.id, language, [thing]) : [];
  return language && one ? { ...shownOf(language), thing: one } : null;
}

/** For the page where staff keep the thing itself: how much of it is in each language. Null for who may not, or while it is not for them to read. */
export async function inOtherLanguages(actor: StaffActor, authority: AuthorityFacts, kind: PublishedKind, id: string) {
  const thing = may(actor.roles, "published.translate") ? await publishedThing(authority, kind, id, actor) : null;
  if (!thing) return null;
  const languages = await Promise.all(
    languagesToPutInto.map(async (code) => ({ ...shownOf(code), counts: countsOf(await thingsIn(authority.id, code, [thing])) })),
  );
  return { kind, id, languages: languages.filter(({ counts }) => counts.all > 0) };
}

/** Who makes translations, as a form begins: whom this person named last, else themselves. */
export async function makerToBegin(actor: StaffActor, language: Language): Promise<{ byKind: Maker; byName: string; machine: boolean }> {
  const machine = translationMachine() !== null;
  const last = await lastMaker(actor.authorityId, language, actor.personId);
  if (last) return { byKind: last.byKind as Maker, byName: last.byName, machine };
  return { byKind: actor.roles.includes("translator") ? "translator" : "worker", byName: (await nameOf(actor.authorityId, actor.personId)) ?? "", machine };
}

export type PublishedLanguagePage = NonNullable<Awaited<ReturnType<typeof publishedLanguage>>>;
export type ThingInLanguage = PublishedLanguagePage["things"][number];
export type InOtherLanguages = NonNullable<Awaited<ReturnType<typeof inOtherLanguages>>>;
export type MakerToBegin = Awaited<ReturnType<typeof makerToBegin>>;
