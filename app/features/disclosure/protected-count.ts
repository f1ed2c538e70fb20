/** The rules that keep a published count from pointing at somebody (ONS, DfE and Ofqual practice; see the README). */
const smallest = 5;
const smallestSensitive = 10;
const roundedTo = 5;
const smallestBaseOfAPercentage = 20;
const smallestCountedGroup = 10;

/** A count of young people as it may be shown: never the number itself, unless it happens to be a rounded one. */
export type ProtectedCount = { shown: "fewer"; than: number } | { shown: "about"; value: number };

/**
 * A count of unique young people, safe to print: below 5 (below 10 for a sensitive theme) only "fewer than", everything
 * else to the nearest 5. Zero is not told apart from four. Throws on anything that is no count.
 */
export function protectedCount(youngPeople: number, sensitive = false): ProtectedCount {
  if (!Number.isInteger(youngPeople) || youngPeople < 0) throw new Error("A count is a whole number from 0 up.");
  const threshold = sensitive ? smallestSensitive : smallest;
  if (youngPeople < threshold) return { shown: "fewer", than: threshold };
  return { shown: "about", value: nearest(youngPeople) };
}

/**
 * A percentage of young people, safe to print: a whole number computed from the rounded counts, and only on a base of 20
 * or more. Null where it may not be shown: the base is too small, or the part or the rest is too small to be counted.
 */
export function protectedPercent(part: number, base: number, sensitive = false): number | null {
  if (part > base) throw new Error("A part is not larger than its base.");
  if (base < smallestBaseOfAPercentage) return null;
  const [shown, rest] = [protectedCount(part, sensitive), protectedCount(base - part, sensitive)];
  if (shown.shown === "fewer" || rest.shown === "fewer") return null;
  return Math.round((100 * shown.value) / nearest(base));
}

/** Whether what a group said is told in words and never counted: it has fewer than 10 members, or nobody knows how many. */
export function isDescribedOnly(members: number | null): boolean {
  return members === null || members < smallestCountedGroup;
}

function nearest(count: number): number {
  return Math.round(count / roundedTo) * roundedTo;
}
