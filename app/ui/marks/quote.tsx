import type { ReactNode } from "react";

/** `from` says whose words they are: a young person's (a round bubble) or the organisation's (a square). */
type QuoteProps = {
  from?: "young" | "us";
  children: ReactNode;
  by?: string;
  when?: string;
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
};

/** Someone's exact words. Line breaks are kept; the text is never shortened. Covered parts are CoverMarks inside it. */
export function Quote({ from = "young", children, by, when, lang, dir = "auto" }: QuoteProps) {
  return (
    <figure className={from === "us" ? "quote quote-us" : "quote"}>
      <blockquote lang={lang} dir={dir}>
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
