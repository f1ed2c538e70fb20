/** One number that never stands alone: what it counts, out of how many, when, and where it comes from. */
export function Figure({
  value,
  of,
  what,
  period,
  source,
}: {
  value: string;
  of?: string;
  what: string;
  period: string;
  source?: { href: string; label: string };
}) {
  return (
    <div className="figure">
      <p className="figure-value">
        <strong>{value}</strong>
        {of ? <span>{of}</span> : null}
      </p>
      <p>{what}</p>
      <p className="hint">{period}</p>
      {source ? <a href={source.href}>{source.label}</a> : null}
    </div>
  );
}
