import type { ReactNode } from "react";

type QuoteProps = { children: ReactNode; by?: string; when?: string; lang?: string; dir?: "ltr" | "rtl" | "auto" };

/** Someone's exact words. Line breaks are kept; the text is never shortened. Covered parts are CoverMarks inside it. */
export function Quote({ children, by, when, lang, dir = "auto" }: QuoteProps) {
  return (
    <figure className="quote">
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
