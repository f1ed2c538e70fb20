import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { langOn, staffLang, writtenIn } from "~/platform/i18n/written-in";

/** `from` says whose words they are: a young person's (a round bubble) or the organisation's (a square). */
type QuoteProps = {
  from?: "young" | "us";
  children: ReactNode;
  by?: string;
  when?: string;
  /** What they are in, where it is known: else their letters tell, of the organisation's in English first, of anybody's in the page's language. */
  lang?: string | null;
  dir?: "ltr" | "rtl" | "auto";
};

/** Someone's exact words. Line breaks are kept; the text is never shortened. Covered parts are CoverMarks inside it. */
export function Quote({ from = "young", children, by, when, lang, dir = "auto" }: QuoteProps) {
  const { i18n } = useTranslation();
  return (
    <figure className={from === "us" ? "quote quote-us" : "quote"}>
      <blockquote lang={ofLetters(i18n.language, from, children, lang)} dir={dir}>
        {children}
      </blockquote>
      {by || when ? (
        <figcaption>
          {by ? <span>{by}</span> : null}
          {when ? <span>{when}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

/** What it is known to be in, unless its letters cannot be that: somebody may write English on an Arabic page. */
function ofLetters(page: string, from: "young" | "us", words: ReactNode, lang?: string | null): string | undefined {
  if (typeof words !== "string") return lang ?? undefined;
  if (lang) return langOn(page, writtenIn(words, lang));
  return from === "us" ? staffLang(page, words) : langOn(page, writtenIn(words, page));
}
