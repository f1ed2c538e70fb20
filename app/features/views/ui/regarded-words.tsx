import { Said } from "~/ui/marks/said";
import type { Regarded } from "../regarded.server";

/** The word, or the line of a promise, that somebody began from. Words of the list are English. */
export function RegardedWords({ regarded: { kind, words } }: { regarded: Regarded }) {
  return (
    <Said as="q" language={kind === "word" ? "en" : undefined}>
      {words}
    </Said>
  );
}
