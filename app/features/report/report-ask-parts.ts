import type { ChipState } from "~/ui/marks/state-chip";
import type { ReportAction } from "./report-document";

/** How the state of an action of a report is drawn: what is late is looked at first. */
export const chipOf = (state: ReportAction["state"]): ChipState => (state === "late" ? "look" : state);

/** Whether something is done, or being done within its day; "not yet", "no" and what is late are none. */
export const isTaken = (did: readonly Pick<ReportAction, "state">[]): boolean => did.some(({ state }) => state === "done" || state === "doing");
