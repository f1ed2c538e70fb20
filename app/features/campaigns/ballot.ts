/** A secret choose-one vote: when it is open, what it came to, and how much of that may be told. Pure. */
export type BallotTimes = { readonly opensAt: Date; readonly closesAt: Date; readonly closedAt: Date | null };

/** Open from its opening until its closing time, or until somebody closes it earlier. */
export function isOpen(ballot: BallotTimes, at: Date): boolean {
  return ballot.opensAt <= at && !isClosed(ballot, at);
}

export function isClosed(ballot: BallotTimes, at: Date): boolean {
  return ballot.closedAt !== null || ballot.closesAt <= at;
}

/** Who may vote: those who were members when it opened and still are. Fixed before anybody votes. */
export function isVoter(membership: { readonly joinedAt: Date; readonly leftAt: Date | null }, ballot: BallotTimes): boolean {
  return membership.leftAt === null && membership.joinedAt <= ballot.opensAt;
}

/** Fewer voters than this, and no counts by option are told to anybody. */
export const leastForCounts = 5;

/** Counted by its id, in whatever language somebody read its words. */
export type Option = { readonly id: string; readonly words: string };

export type Tally = {
  readonly turnout: number;
  readonly options: readonly (Option & { readonly papers: number })[];
};

/**
 * What may be told once it has closed. Every paper is counted once: `adds up` says whether papers and voters are equal in
 * number, and is told either way. A unanimous result says only that it passed; with fewer than five voters no number is
 * told at all, since a number would tell how somebody voted.
 */
export type Result = {
  readonly addsUp: boolean;
  readonly outcome: "nobody-voted" | "passed" | "tied";
  /** The option that passed, or those that have the same number. */
  readonly first: readonly Option[];
  /** Null where counts would tell too much. */
  readonly counts: { readonly turnout: number; readonly papers: number; readonly options: Tally["options"] } | null;
};

export function resultOf(tally: Tally): Result {
  const papers = tally.options.reduce((sum, option) => sum + option.papers, 0);
  const addsUp = papers === tally.turnout;
  if (papers === 0) return { addsUp, outcome: "nobody-voted", first: [], counts: null };
  const most = Math.max(...tally.options.map((option) => option.papers));
  const first = tally.options.filter((option) => option.papers === most);
  const unanimous = most === papers;
  const told = papers >= leastForCounts && tally.turnout >= leastForCounts && !unanimous;
  const options = [...tally.options].sort((a, b) => b.papers - a.papers);
  return {
    addsUp,
    outcome: first.length > 1 ? "tied" : "passed",
    first: first.map(({ id, words }) => ({ id, words })),
    counts: told ? { turnout: tally.turnout, papers, options } : null,
  };
}
