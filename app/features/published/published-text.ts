import { factsOf, type Language, languages, tagOf } from "~/platform/i18n/languages";

/** What a text that is published belongs to: an Ask, a promise written together, a campaign, a vote, a group, a word of the list. */
export const publishedKinds = ["ask", "offer", "campaign", "ballot", "group", "term"] as const;
export type PublishedKind = (typeof publishedKinds)[number];

/** Who puts a text into another language; everybody who reads it is told. */
export const makers = ["interpreter", "worker", "translator", "machine"] as const;
export type Maker = (typeof makers)[number];

/** One text as it stands on a page that everyone may read: which part of what, and its very words in their language (BCP 47). */
export type PublishedText = {
  readonly kind: PublishedKind;
  readonly id: string;
  readonly part: string;
  readonly words: string;
  readonly language: string;
};

/** A text in another language, with who made it. */
export type Put = { readonly words: string; readonly byKind: Maker; readonly byName: string };
export type Puts = Readonly<Record<string, Put>>;

export const textKey = ({ kind, id, part }: Omit<PublishedText, "words" | "language">) => `${kind}/${id}/${part}`;

/** Languages that a text can be put into: Easy Read is English in other words, and words are never reworded. */
export const languagesToPutInto: readonly Language[] = languages.filter((language) => !factsOf(language).easyRead);

/** The language in which a page's texts are looked for: an Easy Read page is in English. */
export function putLanguage(page: Language): Language {
  return languagesToPutInto.find((language) => tagOf(language) === tagOf(page)) ?? page;
}

/** Whether a text is in another language than this one. */
export const isInAnother = (language: Language, text: Pick<PublishedText, "language">) => text.language !== tagOf(language);

type Written = { readonly words: string; readonly lang?: string; readonly dir: "ltr" | "rtl" | "auto" };

/** A text as a page shows it: in the page's language where somebody put it there, with the words as they were published. */
export type Shown = Written & { readonly put: (Omit<Put, "words"> & { readonly published: Written }) | null };

/** How a page in this language shows a text. Words in the page's own language say no language of their own. */
export function shownIn(page: Language, puts: Puts, text: PublishedText): Shown {
  if (!isInAnother(page, text)) return { words: text.words, dir: "auto", put: null };
  const published = { words: text.words, lang: text.language, dir: directionOf(text.language) };
  const put = puts[textKey(text)];
  if (!put) return { ...published, put: null };
  return { words: put.words, lang: tagOf(page), dir: factsOf(page).direction, put: { byKind: put.byKind, byName: put.byName, published } };
}

function directionOf(tag: string): Written["dir"] {
  const language = languages.find((one) => tagOf(one) === tag);
  return language ? factsOf(language).direction : "auto";
}
