/** SQLite takes 999 values in one statement. */
const most = 500;

/** Reads rows by any number of ids, a part of them at a time; each id once. */
export async function inParts<Row>(ids: readonly string[], read: (part: string[]) => Promise<Row[]>, atOnce = most): Promise<Row[]> {
  const wanted = [...new Set(ids)];
  const rows: Row[] = [];
  for (let at = 0; at < wanted.length; at += atOnce) rows.push(...(await read(wanted.slice(at, at + atOnce))));
  return rows;
}

/**
 * So many at once where rows are read with what belongs to them: that is sought by every pair of authority and id, which
 * grows with the square.
 */
export const withTheirOwn = 40;
