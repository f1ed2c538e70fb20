/** How many a matter was, and how many the spotter had seen; `few` where a figure could point at somebody, or says little. */
export type Counted = { readonly of: number; readonly seen: number } | { readonly of: "few" };

const smallest = 20;
const roundedTo = 5;
const nearest = (count: number) => Math.round(count / roundedTo) * roundedTo;

/** Counted to the nearest five, on a base of 20 or more: one more or one less is not seen. */
export function countedSeen(rows: readonly { readonly seen: boolean }[]): Counted {
  if (rows.length < smallest) return { of: "few" };
  return { of: nearest(rows.length), seen: nearest(rows.filter(({ seen }) => seen).length) };
}

/**
 * The same by group, so that it shows whom the spotter sees less. Where one group alone is too small the next smallest is not
 * counted either, since the rest of the whole would tell it.
 */
export function evenly(
  rows: readonly { readonly group: string | null; readonly seen: boolean }[],
): { readonly group: string | null; readonly counted: Counted }[] {
  const groups = new Map<string | null, { seen: boolean }[]>();
  for (const { group, seen } of rows) groups.set(group, [...(groups.get(group) ?? []), { seen }]);
  const largestFirst = [...groups].sort((a, b) => b[1].length - a[1].length);
  const small = largestFirst.filter(([, those]) => those.length < smallest).length;
  const hidden = small === 1 ? 2 : small;
  return largestFirst.map(([group, those], at) => ({
    group,
    counted: at >= largestFirst.length - hidden ? { of: "few" } : countedSeen(those),
  }));
}
