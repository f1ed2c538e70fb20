import { forgetUnused, type OldWords } from "../inbox/forget-unused.server";
import { flagsWithWordsBefore, takeFlagsWords } from "./inside/old-flags-store.server";

/** How the clock finds what was said of a word, and takes it. */
export const flagWords: OldWords = { kind: "jargonFlag", event: "flag.forgotten", before: flagsWithWordsBefore, forget: takeFlagsWords };

/** What was said of a word is deleted twelve months after it was last used; how the word feels to how many stays. */
export const forgetOldFlags = () => forgetUnused(flagWords);
