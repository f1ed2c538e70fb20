import { type CoverSpan, shownToOthers } from "~/features/views/shown-words";
import type { Quote } from "./report-document";

type Said = {
  readonly words: string;
  readonly covers: readonly CoverSpan[];
  readonly language: string;
  readonly sharing: string;
  readonly pickedName: string | null;
};

/** A view's exact words as others see them: covers with their reasons, and the name that its author picked, where they chose that. */
export function quoteOfView(view: Said, reasonOf: (reason: string) => string): Quote {
  const parts = shownToOthers(view.words, view.covers).map((part) => (part.kind === "words" ? { words: part.text } : { cover: reasonOf(part.reason) }));
  return { parts, language: view.language, by: view.sharing === "wordsWithName" ? view.pickedName : null };
}
