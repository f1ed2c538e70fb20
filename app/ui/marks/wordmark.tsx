/** The sign of the site: a speech bubble with a line drawn under the words, and the name. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 40 36" aria-hidden="true">
        <path d="M20 2c10.5 0 18 6 18 14s-7.5 14-18 14c-2 0-4-.2-5.8-.7L5 34l1.8-8C3.8 23.5 2 20 2 16 2 8 9.5 2 20 2z" />
        <path d="M12 12.5h16M12 21h11" />
      </svg>
      <span>{name}</span>
    </span>
  );
}
