/** What is counted of one theme in one period; days are YYYY-MM-DD. Exact numbers: whoever shows them protects them. */
export type ThemeCounts = {
  /** Young people who may be counted: a member once, somebody signed in nowhere once for each view. */
  readonly youngPeople: number;
  readonly byAgeBand: Readonly<Record<string, number>>;
  /** By the id of the group that they spoke in. */
  readonly byGroup: Readonly<Record<string, number>>;
  /** By quarter, such as 2026-Q3. */
  readonly byQuarter: Readonly<Record<string, number>>;
  /** Of those counted: who said of their latest answer "that answers it", and who said of one "not really". */
  readonly satisfied: number;
  readonly notSatisfied: number;
  /** All whose views have the theme, also those that may not be counted to others. For the people who read views. */
  readonly voices: number;
  /** The day of the oldest view that nobody has answered. */
  readonly oldestUnanswered: string | null;
  /** Whether the author of any view of it said "not really" of the latest answer. */
  readonly notReally: boolean;
  /** Asks that its views are joined into and whose difference no young person has confirmed. Of all time alone: 0 in a shorter period. */
  readonly openAsks: number;
};

export const nobody: ThemeCounts = {
  youngPeople: 0,
  byAgeBand: {},
  byGroup: {},
  byQuarter: {},
  satisfied: 0,
  notSatisfied: 0,
  voices: 0,
  oldestUnanswered: null,
  notReally: false,
  openAsks: 0,
};

/** From a day up to a day, both included. */
export type Period = { readonly from: string; readonly to: string };

/** All that was ever said. */
export const always: Period = { from: "0000-01-01", to: "9999-12-31" };

/** The last quarters up to a day, oldest first, such as 2026-Q3. */
export function quartersUpTo(today: string, many: number): string[] {
  const index = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return Array.from({ length: many }, (_, n) => {
    const at = index - many + 1 + n;
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  });
}

export type Trend = "more" | "fewer" | "same" | "new" | "none";

/** How the last whole quarter compares with the one before it, in numbers that are safe to compare: the nearest five. */
export function trendOf(byQuarter: ThemeCounts["byQuarter"], quarters: readonly string[]): Trend {
  const near = (quarter: string | undefined) => Math.round((byQuarter[quarter ?? ""] ?? 0) / 5);
  const [before, last] = [near(quarters.at(-3)), near(quarters.at(-2))];
  const earlier = quarters.slice(0, -1).some((quarter) => (byQuarter[quarter] ?? 0) > 0);
  if (!earlier) return (byQuarter[quarters.at(-1) ?? ""] ?? 0) > 0 ? "new" : "none";
  if (last === before) return "same";
  return last > before ? "more" : "fewer";
}
