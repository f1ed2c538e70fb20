import type { ReturnFigure, ReturnRow } from "./returns";

/** A number for all whose parts do not come to it. `sum`: what child-raised and adult-raised are together. */
export type Apart = { readonly row: ReturnFigure; readonly says: "moreThanAll" | "notAddUp"; readonly sum: number };

/**
 * Where the parts of a period's numbers do not come to all: more than all is impossible; both told and fewer than all is asked
 * about, since of some it may not be known who raised them. Pure.
 */
export function partsApart(rows: readonly ReturnRow[]): Apart[] {
  const counts = rows.flatMap((row) => (row.kind === "figure" && row.unit === "count" ? [row] : []));
  return counts.flatMap((row): Apart[] => {
    if (row.raisedBy !== null) return [];
    const parts = counts.filter((one) => one.raisedBy !== null && one.measure === row.measure && one.from === row.from && one.to === row.to);
    const sum = parts.reduce((all, part) => all + part.value, 0);
    if (sum > row.value) return [{ row, says: "moreThanAll", sum }];
    return parts.length === 2 && sum < row.value ? [{ row, says: "notAddUp", sum }] : [];
  });
}
