import { forgetUnused } from "../inbox/forget-unused.server";
import { suggestionsWithWordsBefore, takeSuggestionsWords } from "./inside/old-suggestions-store.server";

/**
 * Words that somebody suggested for a promise are deleted twelve months after they were last used. That there was a suggestion
 * stays, and what became of it: a line that now says it, and every version that was printed, stay as they are.
 */
export const forgetOldSuggestions = () =>
  forgetUnused({ kind: "suggestion", event: "suggestion.forgotten", before: suggestionsWithWordsBefore, forget: takeSuggestionsWords });
