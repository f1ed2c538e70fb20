import { type AskedPerson, askedPeople, type OccasionKind, occasionKinds } from "./feedback";

export type OccasionFacts = {
  readonly kind: OccasionKind;
  readonly team: string | null;
  readonly requests: readonly { readonly forWhom: AskedPerson; readonly answered: boolean; readonly cancelled: boolean }[];
};

/** Of all occasions of a kind: after how many somebody was asked, and after how many they answered ("3 of 33"). */
export type CoverageRow = {
  readonly kind: OccasionKind;
  readonly forWhom: AskedPerson;
  readonly occasions: number;
  readonly asked: number;
  readonly answered: number;
};

/** A team whose occasions of a kind brought no answer from anybody of these people. */
export type CoverageGap = {
  readonly team: string | null;
  readonly kind: OccasionKind;
  readonly forWhom: AskedPerson;
  readonly occasions: number;
  readonly asked: number;
};

/** Gaps of one team and kind in one line: who was never asked, or who was asked and did not answer. */
export type GapTogether = Omit<CoverageGap, "forWhom"> & { readonly whom: readonly AskedPerson[] };

export type Coverage = { readonly rows: readonly CoverageRow[]; readonly gaps: readonly CoverageGap[] };

/**
 * Coverage over the register of occasions. The base is every occasion, also those after which nobody was asked: a link that
 * was never given is a gap too. A cancelled request does not count as asked. An answer counts once for each occasion.
 */
export function coverageOf(occasions: readonly OccasionFacts[]): Coverage {
  const count = (of: readonly OccasionFacts[], forWhom: AskedPerson) => {
    const requests = of.map((one) => one.requests.filter((request) => request.forWhom === forWhom));
    return {
      occasions: of.length,
      asked: requests.filter((own) => own.some((request) => !request.cancelled || request.answered)).length,
      answered: requests.filter((own) => own.some((request) => request.answered)).length,
    };
  };
  const rows: CoverageRow[] = [];
  const gaps: CoverageGap[] = [];
  for (const kind of occasionKinds) {
    const ofKind = occasions.filter((one) => one.kind === kind);
    if (ofKind.length === 0) continue;
    const teams = [...new Set(ofKind.map((one) => one.team))].sort((a, b) => (a ?? "").localeCompare(b ?? ""));
    for (const forWhom of askedPeople) {
      rows.push({ kind, forWhom, ...count(ofKind, forWhom) });
      for (const team of teams) {
        const own = count(
          ofKind.filter((one) => one.team === team),
          forWhom,
        );
        if (own.answered === 0) gaps.push({ team, kind, forWhom, occasions: own.occasions, asked: own.asked });
      }
    }
  }
  return { rows, gaps };
}

/** The same gaps, told once for each team and kind with everybody of whom it is true. */
export function gapsTogether(gaps: readonly CoverageGap[]): GapTogether[] {
  const together = new Map<string, GapTogether>();
  for (const { forWhom, ...gap } of gaps) {
    const key = JSON.stringify([gap.team, gap.kind, gap.asked > 0]);
    together.set(key, { ...gap, whom: [...(together.get(key)?.whom ?? []), forWhom] });
  }
  return [...together.values()];
}
