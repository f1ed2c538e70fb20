/** The whole numbers that a base can be, given a part and a percentage that was rounded for print. */
export type BaseRange = { readonly least: number; readonly most: number };

/**
 * Which bases fit "`part` is `percent`%". The percentage is taken as rounded to the decimals it is written with. Null when
 * no whole number fits, or when it says nothing (0%).
 */
export function impliedBase(part: number, percent: number): BaseRange | null {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  if (part <= 0 || percent - half <= 0) return null;
  const least = Math.max(part, Math.ceil((100 * part) / (percent + half)));
  const most = Math.floor((100 * part) / (percent - half));
  return least <= most ? { least, most } : null;
}

/** Whether a base that is told fits what a percentage implies. */
export function fits(base: number, range: BaseRange): boolean {
  return base >= range.least && base <= range.most;
}
