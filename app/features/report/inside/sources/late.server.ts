import { all } from "~/features/disclosure/counted-table";
import { factsOf } from "~/features/views/own-view.server";
import { canSee } from "~/features/views/policy";
import { shownToOthers } from "~/features/views/shown-words";
import type { Block, Quote } from "../../report-document";
import type { Gathered, Scope } from "../../scope.server";
import { lastPrinted, lateViews } from "../late-store.server";

const mostQuotes = 3;

/**
 * Who spoke in the time of an earlier report and was read only after it was printed: told here, beside this period's numbers
 * and never added to them. Null while there is nobody.
 */
export async function heardLate(scope: Scope): Promise<Gathered | null> {
  const { actor, authorityId, period, words } = scope;
  const { t } = words;
  const last = await lastPrinted(authorityId, period.from);
  const views = last ? await lateViews(authorityId, last) : [];
  if (views.length === 0) return null;
  const people = new Set(views.map((view) => view.authorId ?? view.id)).size;
  const about = scope.counted({
    key: "heardLate",
    period,
    rows: [],
    columns: [],
    sensitive: new Set(),
    addsUp: { alongRows: false, alongColumns: false },
    count: () => people,
  });
  const blocks: Block[] = [{ kind: "paragraph", line: words.line("reportlife:late.line", {}, { about: about(all) }) }];
  const quotable = await scope.quotable(views.map((view) => view.id));
  const heard = new Set<string>();
  const quotes = views.flatMap((view): Quote[] => {
    const who = view.authorId ?? view.id;
    if (heard.has(who) || !quotable.has(view.id) || !canSee(actor, factsOf(view), "quote").may) return [];
    heard.add(who);
    const parts = shownToOthers(view.words, view.covers).map((part) => (part.kind === "words" ? { words: part.text } : { cover: t(`covers.${part.reason}`) }));
    return [{ parts, language: view.language, by: view.sharing === "wordsWithName" ? view.pickedName : null }];
  });
  blocks.push(...quotes.slice(0, mostQuotes).map((quote) => ({ kind: "quote" as const, quote })));
  return { section: { key: "late", part: "full", title: t("reportlife:late.title"), lead: t("reportlife:late.lead"), blocks } };
}
