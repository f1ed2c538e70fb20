import { Face, type Feeling } from "./face";

/**
 * One answer: its word, its number in words ("12 of 40", "fewer than 5"), and its share from 0 to 1 (null = not shown, with no bar:
 * an empty one would say that it was nobody). `id` where two words may be the same, `lang` and `dir` of a word that is not in the
 * language of the page.
 */
export type SpreadRow = { word: string; text: string; share: number | null; feeling?: Feeling; id?: string; lang?: string; dir?: "ltr" | "rtl" | "auto" };

/** A spread of feelings. Rows keep the order given, and none is made to look like the winner. */
export function SpreadBar({ caption, rows, note }: { caption: string; rows: SpreadRow[]; note?: string }) {
  return (
    <figure className="spread">
      <figcaption>{caption}</figcaption>
      <ul>
        {rows.map((row) => (
          <li key={row.id ?? row.word}>
            {row.feeling ? <Face feeling={row.feeling} size="s" /> : null}
            <span className="spread-word" lang={row.lang} dir={row.dir}>
              {row.word}
            </span>
            <span className="spread-number">{row.text}</span>
            {row.share === null ? null : (
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="4" />
                <rect width={Math.round(row.share * 100)} height="4" />
              </svg>
            )}
          </li>
        ))}
      </ul>
      {note ? <p>{note}</p> : null}
    </figure>
  );
}
