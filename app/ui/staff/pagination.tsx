import { Icon } from "../marks/icon";

type PageLink = { href: string; label: string };

/** Earlier and later pages of a list, and where in it you are. */
export function Pagination({ label, where, previous, next }: { label: string; where: string; previous?: PageLink; next?: PageLink }) {
  return (
    <nav className="pagination" aria-label={label}>
      {previous ? (
        <a className="btn btn-plain" href={previous.href} rel="prev">
          <Icon name="back" size="s" />
          {previous.label}
        </a>
      ) : null}
      <p>{where}</p>
      {next ? (
        <a className="btn btn-plain" href={next.href} rel="next">
          {next.label}
          <Icon name="next" size="s" />
        </a>
      ) : null}
    </nav>
  );
}
