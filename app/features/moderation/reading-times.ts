/** One view's time: how many days it took, or has taken so far when nobody has done it yet. */
export type Waited = { readonly days: number; readonly done: boolean };

/** Figures over fewer views than this could point at one of them, and say little. */
export const fewest = 10;

export type Times = { readonly of: number; readonly median: number; readonly most95: number } | { readonly of: "few" };

/**
 * The middle and the 95th of 100 of what was waited, in whole days. What still waits counts with the days so far, so that
 * the figures cannot be made better by leaving things undone; what has waited too short to tell is left out.
 */
export function timesOf(waited: readonly Waited[]): Times {
  const days = waited.filter((one) => one.done || one.days > 0).map((one) => one.days);
  if (days.length < fewest) return { of: "few" };
  days.sort((a, b) => a - b);
  const at = (share: number) => days[Math.min(days.length - 1, Math.ceil(days.length * share) - 1)] ?? 0;
  return { of: days.length, median: at(0.5), most95: at(0.95) };
}

/** Whole days from one day to another (YYYY-MM-DD), never below nought. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));
}
