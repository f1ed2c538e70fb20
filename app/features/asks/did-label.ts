type Action = { readonly state: "done" | "doing" | "doingBy" | "notYet" | "no" | "late" | "look" | "waiting" };

/** What stands above the actions of an Ask: what was done only from the first that is done on; before, what was said would be. Pure. */
export function didKey(actions: readonly Action[]): "asks:did.label" | "asks:did.promised" | "asks:did.said" {
  if (actions.length === 0 || actions.some(({ state }) => state === "done")) return "asks:did.label";
  return actions.every(({ state }) => state === "no") ? "asks:did.said" : "asks:did.promised";
}
