import type { Actor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf } from "~/platform/clock";
import { factsOf, type Language, languages } from "~/platform/i18n/languages";
import { translationMachine } from "~/platform/translation/machine";
import { may } from "~/platform/who-may";
import { factsNow } from "../views/facts-now.server";
import { canSee } from "../views/policy";
import { answerTranslationsOf, translationsOf, viewFactsRow } from "./inside/said-store.server";
import { checksOf, nameOf, signOffOf } from "./inside/text-check-store.server";
import { siteTexts } from "./site-texts.server";
import { groupOf, hashOf, wholeHash, withChecks } from "./text-check";

type Here = Pick<AuthorityFacts, "id" | "timeZone">;

const toCheck = () => languages.filter((language) => !factsOf(language).original);

async function progressOf({ id: authorityId, timeZone }: Here, language: Language) {
  const texts = siteTexts(language);
  const checked = withChecks(texts, await checksOf(authorityId, language));
  const signed = await signOffOf(authorityId, language, wholeHash(texts));
  return {
    texts: texts.length,
    right: checked.filter(({ state }) => state === "right").length,
    shouldBe: checked.filter(({ state }) => state === "shouldBe").length,
    checked,
    signedOff: signed ? { by: await nameOf(authorityId, signed.checkedById), on: dayOf(signed.at, timeZone) } : null,
  };
}

/** Every language but the one that the texts are first written in, and how far its check has come. */
export async function languagesPage(authority: Here) {
  return Promise.all(
    toCheck().map(async (language) => {
      const { texts, right, shouldBe, signedOff } = await progressOf(authority, language);
      return { code: language, name: factsOf(language).name, texts, right, shouldBe, signedOff };
    }),
  );
}

/** One language: its groups of texts with their progress, and the texts of one group. Null for a language there is not. */
export async function languagePage(authority: Here, code: string | undefined, group: string | null) {
  const language = toCheck().find((one) => one === code);
  if (!language) return null;
  const { checked, ...progress } = await progressOf(authority, language);
  const names = [...new Set(checked.map(({ key }) => groupOf(key)))];
  const chosen = names.find((name) => name === group) ?? names[0] ?? null;
  const { name, tag, direction } = factsOf(language);
  return {
    code: language,
    name,
    tag,
    direction,
    ...progress,
    group: chosen,
    groups: names.map((one) => {
      const within = checked.filter(({ key }) => groupOf(key) === one);
      return { name: one, texts: within.length, done: within.filter(({ state }) => state !== "unchecked").length };
    }),
    rows: checked.filter(({ key }) => groupOf(key) === chosen).map((row) => ({ ...row, textHash: hashOf(row) })),
  };
}

export type LanguagePage = NonNullable<Awaited<ReturnType<typeof languagePage>>>;

/** The translations of a view, for staff who may read its words; empty for everyone else. */
export async function translationsForStaff(actor: StaffActor, viewId: string) {
  const row = await viewFactsRow(actor.authorityId, viewId);
  if (!row || !canSee(actor, await factsNow(null, row), "reading").may) return { list: [], mayAdd: false, machine: false };
  return {
    list: (await translationsOf(actor.authorityId, viewId)).map(labelled),
    mayAdd: may(actor.roles, "views.translate"),
    machine: translationMachine() !== null,
  };
}

/** The translations of an author's own words, and of the answers to them; the caller has shown that they are theirs. */
export async function translationsForAuthor(actor: Actor, own: { id: string; answers: readonly { id: string }[] }) {
  const [words, answers] = await Promise.all([
    translationsOf(actor.authorityId, own.id),
    answerTranslationsOf(
      actor.authorityId,
      own.answers.map(({ id }) => id),
    ),
  ]);
  return { words: words.map(labelled), answers: answers.map(labelled) };
}

/** The translations of answers, for staff who see the answers. */
export async function answersInOtherLanguages(actor: StaffActor, answerIds: readonly string[]) {
  return (await answerTranslationsOf(actor.authorityId, answerIds)).map(labelled);
}

function labelled<T extends { language: string }>(row: T) {
  const language = languages.find((one) => one === row.language);
  return { ...row, languageName: language ? factsOf(language).name : row.language, tag: language ? factsOf(language).tag : row.language };
}

export type Translation = Awaited<ReturnType<typeof translationsForStaff>>["list"][number];
export type AnswerTranslation = Awaited<ReturnType<typeof answersInOtherLanguages>>[number];
