/** The document that rows come from, and the time it speaks of. Rows without a period of their own take this one. */
export type SourceOf = {
  readonly authorityId: string;
  readonly sourceId: string;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly at: Date;
};

/** What loading did. Rows that say the same as before are unchanged. */
export type Loaded = { added: number; changed: number; unchanged: number; removed: number };

export const nothingLoaded: Loaded = { added: 0, changed: 0, unchanged: 0, removed: 0 };

export function sumLoaded(parts: readonly Loaded[]): Loaded {
  return parts.reduce(
    (sum, part) => ({
      added: sum.added + part.added,
      changed: sum.changed + part.changed,
      unchanged: sum.unchanged + part.unchanged,
      removed: sum.removed + part.removed,
    }),
    nothingLoaded,
  );
}

type Step<Row> = {
  /** What the source says now. */
  wanted: readonly Row[];
  /** What stands from the same source. */
  held: readonly (Row & { id: string })[];
  /** The columns by which a row is known again. */
  keyed: readonly (keyof Row)[];
  add: (row: Row) => Promise<unknown>;
  change: (id: string, row: Row) => Promise<unknown>;
  /** Left out where rows that the source no longer names stay. */
  remove?: (id: string) => Promise<unknown>;
};

/** Makes the rows of a source say what the source says, touching only what differs. Doing it twice changes nothing. */
export async function keepInStep<Row extends object>(step: Step<Row>): Promise<Loaded> {
  const loaded = { ...nothingLoaded };
  const keyOf = (row: Row) => JSON.stringify(step.keyed.map((column) => row[column] ?? null));
  const left = new Map(step.held.map((row) => [keyOf(row), row]));
  for (const row of step.wanted) {
    const held = left.get(keyOf(row));
    left.delete(keyOf(row));
    if (!held) {
      await step.add(row);
      loaded.added++;
    } else if (saysTheSame(row, held)) {
      loaded.unchanged++;
    } else {
      await step.change(held.id, row);
      loaded.changed++;
    }
  }
  if (!step.remove) return loaded;
  for (const { id } of left.values()) {
    await step.remove(id);
    loaded.removed++;
  }
  return loaded;
}

function saysTheSame<Row extends object>(wanted: Row, held: Row): boolean {
  return (Object.keys(wanted) as (keyof Row)[]).every((column) => (wanted[column] ?? null) === (held[column] ?? null));
}
