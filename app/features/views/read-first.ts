import type { Draft } from "./view";

/**
 * Whether a person must look at it before all else, as far as its author said so. The one place where a sending is put
 * first: whatever else may find a worry in it is asked here too, and can only add.
 */
export function isReadFirst(draft: Draft): boolean {
  return draft.safeNow === "no" || draft.safeNow === "unsure";
}
