import type { Ref } from "react";

export type FormError = { href: string; text: string };

/** First on the page when something is to be put right, and where it is read from; each line leads to its place. Nothing where nothing is. */
export function ErrorSummary({ title, errors, boxRef }: { title: string; errors: FormError[]; boxRef?: Ref<HTMLDivElement> }) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: a page that came back with errors is read from them on (R15), without a script too.
    <div ref={boxRef} className="error-summary" tabIndex={-1} autoFocus>
      {/* why no name: a screen reader says what stands in it, so its heading would be said twice. */}
      <div role="alert">
        <h2 id="error-summary-title">{title}</h2>
        <ul>
          {errors.map((error) => (
            <li key={error.href + error.text}>
              <a href={error.href}>{error.text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
