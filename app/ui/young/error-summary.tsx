export type FormError = { href: string; text: string };

/** First on the page when something is to be put right; each line leads to its place. */
export function ErrorSummary({ title, errors }: { title: string; errors: FormError[] }) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.href + error.text}>
            <a href={error.href}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
