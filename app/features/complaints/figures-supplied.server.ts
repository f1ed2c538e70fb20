import { readFigures, suppliedCoverage } from "./inside/figures-store.server";

export type { FigureRow } from "./inside/figures-store.server";

/**
 * Figures as organisations supplied them, each with its own period and its own base, and what was learned from complaints.
 * Those whose period touches the given one, and undated ones of the given documents. Nothing is added up or averaged.
 */
export async function figuresSupplied(authorityId: string, sourceIds: readonly string[], from: string, to: string) {
  return readFigures(authorityId, sourceIds, from, to);
}

/** How many practice evaluations had parents' views, as a document supplied it: beside a register, never added to it. */
export async function coverageSupplied(authorityId: string) {
  return suppliedCoverage(authorityId);
}
