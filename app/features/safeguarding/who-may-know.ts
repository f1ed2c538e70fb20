import { lineOf, upwardsOf } from "./ladder";

/** Who stands in for the leads where none of them may know of a concern, those who are asked first before the others (docs/decisions/0040). */
export const standInRoles = [
  ["complaintsOfficer", "leader"],
  ["participationWorker", "moderator"],
] as const;

/** Whom the words are about, whom their author did not want to read them, and whom somebody kept from them when it was said whom they are about. */
export type Concerned = { readonly about: readonly string[]; readonly shutOut: readonly string[]; readonly keptBefore: readonly string[] };

/** Everyone who is here: who manages whom, the leads, and those who can stand in, by rank. */
export type Here = {
  readonly managers: ReadonlyMap<string, string | null>;
  readonly leads: readonly string[];
  readonly standIns: readonly (readonly string[])[];
};

export type MayKnow = {
  readonly keptOut: ReadonlySet<string>;
  readonly leads: readonly string[];
  /** Who is no lead and may open this one concern all the same. */
  readonly standIns: readonly string[];
  /** All of them. */
  readonly people: readonly string[];
  readonly somebodyLeft: boolean;
};

/**
 * The one answer to who may know of a concern, for planning its alerts and for opening it. Never whom it is about nor anybody above
 * them (R56). Whom its author shut out only where nobody else can act. In this order, the first in which somebody is left: leads; leaders and
 * complaints officers, for this one concern; and only then those below whom it is about; others who read young people's words; at last
 * whom its author shut out. Where the name of every lead who may know stands in the words (`named`), somebody else stands beside them.
 */
export function whoMayKnow({ about, shutOut, keptBefore }: Concerned, { managers, leads, standIns }: Here, named: ReadonlySet<string> = new Set()): MayKnow {
  const up = upwardsOf(about, managers);
  const line = lineOf(about, managers);
  // Whoever was of the line when it was said, and is below them now or was: only those below may be let in.
  const above = keptBefore.filter((id) => up.has(id) || !line.has(id));
  const whole = new Set([...line, ...keptBefore, ...shutOut]);
  const withBelow = new Set([...up, ...above, ...shutOut]);
  const withShutOut = new Set([...up, ...above]);
  const [first = [], ...others] = standIns;
  const tries = [
    ...[whole, withBelow].flatMap((keptOut) => [leads, first].map((group) => ({ keptOut, group }))),
    ...[whole, withBelow].flatMap((keptOut) => others.map((group) => ({ keptOut, group }))),
    ...[leads, ...standIns].map((group) => ({ keptOut: withShutOut, group })),
  ];
  const found = tries.find(({ keptOut, group }) => group.some((id) => !keptOut.has(id)));
  const keptOut = found?.keptOut ?? whole;
  const known = leads.filter((id) => !keptOut.has(id));
  const beside: string[] = [];
  for (const group of standIns) {
    if ([...known, ...beside].some((id) => !named.has(id))) break;
    const nobody = known.length + beside.length === 0;
    beside.push(...group.filter((id) => !keptOut.has(id) && !known.includes(id) && !beside.includes(id) && (nobody || !named.has(id))));
  }
  return { keptOut, leads: known, standIns: beside, people: [...known, ...beside], somebodyLeft: found !== undefined };
}
