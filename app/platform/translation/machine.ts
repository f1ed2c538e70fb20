/** A machine that translates. It is given words and two BCP 47 tags; it must keep nothing and send them to nobody else. */
export type TranslationMachine = {
  /** How it is named beside what it made. */
  readonly name: string;
  /** Null when it does not know one of the languages. */
  translate(words: string, from: string, to: string): Promise<string | null>;
};

let machine: TranslationMachine | null = null;

/** The machine that this site was given; it ships with none, so that nothing a young person says leaves it by default. */
export const translationMachine = () => machine;

/** Gives the site a machine, at start. Whoever does so answers for where the words go. */
export function giveTranslationMachine(given: TranslationMachine | null) {
  machine = given;
}
