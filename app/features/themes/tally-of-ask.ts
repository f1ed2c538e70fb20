import { always } from "./figures";

export const keyOfAsk = (askId: string) => `ask:${askId}`;
/** What is kept of an Ask is of all time. */
export const spanOfAsk = { periodFrom: always.from, periodTo: always.to };

/** What a row holds: the mark that the last change left, and what was counted under it. */
export type HeldOfAsk<Counts> = { readonly mark: string; readonly counts?: Counts };

/** For a statement that begins at an Ask "a": the row "t" of what was counted of it, where there is one. */
export const tallyOfAskSql = `LEFT JOIN "Tally" t ON t."authorityId" = a."authorityId" AND t."key" = '${keyOfAsk("")}' || a."id"
  AND t."periodFrom" = '${spanOfAsk.periodFrom}' AND t."periodTo" = '${spanOfAsk.periodTo}'`;
