/**
 * How likely it is that two lists of times come from one and the same source, by their ranks alone (Mann and Whitney's U, with the
 * normal approximation, ties and continuity minded; good from 20 of each on). Outliers of a busy machine weigh no more than others.
 */
export function sameSource(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => ({ value, first: true })), ...other.map((value) => ({ value, first: false }))].sort((a, b) => a.value - b.value);
  let ranks = 0;
  let ties = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to++;
    // Equal values share the mean of their places.
    const rank = (from + 1 + to) / 2;
    for (let place = from; place < to; place++) if (all[place]?.first) ranks += rank;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const [n, m] = [one.length, other.length];
  const spread = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))));
  if (spread === 0) return 1;
  const away = Math.max(0, Math.abs(ranks - (n * (n + 1)) / 2 - (n * m) / 2) - 0.5) / spread;
  return 2 * (1 - normal(away));
}

/** The share of a normal distribution below z, for z from 0 on; off by less than 0.0000001 (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
