/** An answer in another language, made by a person whom everybody who reads it is told of. */
export type Translation = {
  readonly language: string;
  readonly words: string;
  readonly byKind: "interpreter" | "worker";
  readonly byName: string;
};

export type Recipients = {
  /** How many views it reaches, and how many young people: a member once, everybody else by view. */
  readonly views: number;
  readonly youngPeople: number;
  /** By the language that they wrote in, the most first. */
  readonly languages: readonly { readonly language: string; readonly views: number }[];
  /** Views that were taken back since, and what was joined that left no way to answer it. */
  readonly takenBack: number;
  readonly noWayBack: number;
};

export type Copy = { readonly language: string; readonly views: number; readonly words: string; readonly translation: Translation | null };

/** What each of them will see: the words in their own language where somebody made them, else the answer as it was written. */
export function copiesOf(words: string, translations: readonly Translation[], recipients: Pick<Recipients, "languages">): Copy[] {
  return recipients.languages.map(({ language, views }) => {
    const translation = translations.find((one) => one.language === language) ?? null;
    return { language, views, words: translation?.words ?? words, translation };
  });
}
