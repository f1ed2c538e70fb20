import { viewsForPrint } from "./inside/print-store.server";
import type { Version } from "./sentences";
import type { ShownBehind } from "./sentences-hash.server";

/** What stands behind sentences, as it is shown: figures as they were made (`figure`), quotes as others see them now. What is not there any more has nothing. */
export async function shownBehind(authorityId: string, sentences: readonly Version[], figure: (id: string) => string | undefined): Promise<ShownBehind> {
  const behind = sentences.flatMap(({ backings }) => backings);
  const quotes = behind.flatMap(({ kind, subjectId }) => (kind === "view" ? [subjectId] : []));
  const views = quotes.length > 0 ? await viewsForPrint(authorityId, [...new Set(quotes)]) : [];
  const figures = behind.flatMap(({ kind, subjectId }) => (kind === "figure" ? [[subjectId, figure(subjectId)] as const] : []));
  return new Map([...figures, ...views.map((view) => [view.id, view.shownHash] as const)].flatMap(([id, shown]) => (shown ? [[id, shown] as const] : [])));
}
