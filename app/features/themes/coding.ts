/** What two people chose for one view: the id of a theme, or null for none of them. */
export type Pair = readonly [first: string | null, second: string | null];

export type Agreement = {
  readonly views: number;
  readonly same: number;
  /** Cohen's kappa, from -1 to 1; null when there is nothing to compare. */
  readonly kappa: number | null;
  readonly means: "worse" | "slight" | "fair" | "moderate" | "substantial" | "almostPerfect" | "nothing";
};

/**
 * How far two people agree beyond what chance alone would give: Cohen's kappa, (seen - expected) / (1 - expected). When
 * both chose one and the same for everything, chance explains all of it and the agreement is whole: 1.
 */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const views = pairs.length;
  const same = pairs.filter(([first, second]) => first === second).length;
  if (views === 0) return { views, same, kappa: null, means: "nothing" };
  const [firsts, seconds] = [tallied(pairs.map(([first]) => first)), tallied(pairs.map(([, second]) => second))];
  // Whole numbers as far as they go: both sides are multiplied by the square of the number of views.
  let expected = 0;
  for (const [choice, times] of firsts) expected += times * (seconds.get(choice) ?? 0);
  const kappa = expected === views * views ? 1 : (same * views - expected) / (views * views - expected);
  return { views, same, kappa, means: meaningOf(kappa) };
}

function tallied(choices: readonly (string | null)[]): Map<string | null, number> {
  const times = new Map<string | null, number>();
  for (const choice of choices) times.set(choice, (times.get(choice) ?? 0) + 1);
  return times;
}

/** The usual steps of Landis and Koch, by their names. */
function meaningOf(kappa: number): Agreement["means"] {
  if (kappa < 0) return "worse";
  if (kappa <= 0.2) return "slight";
  if (kappa <= 0.4) return "fair";
  if (kappa <= 0.6) return "moderate";
  return kappa <= 0.8 ? "substantial" : "almostPerfect";
}
