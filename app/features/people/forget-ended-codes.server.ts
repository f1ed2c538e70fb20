import { now } from "~/platform/clock";
import { deleteEndedCodes } from "./inside/join-code-store.server";

/** A join code that is over opens nothing, and its hash goes. Run by the clock; nobody's decision, so no event. */
export async function forgetEndedCodes(): Promise<void> {
  await deleteEndedCodes(now());
}
