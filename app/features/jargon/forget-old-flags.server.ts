import { forgetUnused } from "../inbox/forget-unused.server";
import { flagsWithWordsBefore, takeFlagsWords } from "./inside/old-flags-store.server";

/** What was said of a word is deleted twelve months after it was last used; how the word feels to how many stays. */
export const forgetOldFlags = () => forgetUnused({ kind: "jargonFlag", event: "flag.forgotten", before: flagsWithWordsBefore, forget: takeFlagsWords });
