import type { ReactNode } from "react";

type Words = { list: readonly string[]; dir: "ltr" | "rtl"; lang?: string };
type ReceiptCardProps = { title: string; groups: readonly string[]; words: Words | null; how?: string; children?: ReactNode };

/**
 * The receipt: its groups of digits, then the words that mean the same. Digits and their order run left to right in every language;
 * words run as their own language does, so that either is read in the order in which it opens what was said. `how` says before
 * them that both are the same: who hears them has nothing else to tell it by.
 */
export function ReceiptCard({ title, groups, words, how, children }: ReceiptCardProps) {
  return (
    <section className="receipt">
      <h2>{title}</h2>
      {how ? <p>{how}</p> : null}
      <ol dir="ltr">
        {inPlaces(groups).map(({ place, text }) => (
          <li key={place}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ol>
      {words ? (
        <ol dir={words.dir} lang={words.lang}>
          {inPlaces(words.list).map(({ place, text }) => (
            <li key={place}>{text}</li>
          ))}
        </ol>
      ) : null}
      {children}
    </section>
  );
}

/** The same group or word may come twice. */
const inPlaces = (texts: readonly string[]) => texts.map((text, place) => ({ text, place }));
