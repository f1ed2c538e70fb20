import { isPhraseOf } from "~/features/asks/phrase";
import type { CountedTable } from "~/features/disclosure/counted-table";
import type { Release } from "~/features/disclosure/release.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { factsOf, staffLanguages } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";
import { gatherReport } from "./build-report.server";
import { gatherSafely } from "./gather-safely.server";
import type { NewCell, ViewForPrint } from "./inside/print-store.server";
import { quoteOfView } from "./quote-of-view";
import { readyToPrint } from "./ready-to-print.server";
import type { Period, Quote, ReportDocument } from "./report-document";
import { wordingIn } from "./wording";

export type Gathered = {
  readonly documents: readonly ReportDocument[];
  readonly cells: readonly NewCell[];
  readonly viewIds: readonly string[];
  readonly shownAs: (id: string) => string | undefined;
};

/**
 * Gathers a report as it would be printed at this moment, in every language of staff: first to see what it counts, then, when
 * the attack on all tables ever printed has said what must be told more coarsely, as it is told. Null when no way of telling
 * is safe.
 */
export async function gatherForPrint(authority: AuthorityFacts, period: Period): Promise<Gathered | null> {
  const actor = { kind: "system", authorityId: authority.id } as const;
  const asked = new Map<string, ViewForPrint>();
  const mayPrint = async (viewIds: readonly string[]) => {
    const ready = await readyToPrint(actor, viewIds);
    for (const view of ready) asked.set(view.id, view);
    return new Set(ready.map((view) => view.id));
  };
  const request = (language: (typeof staffLanguages)[number]) => ({
    ...{ actor, authority, period, language },
    direction: factsOf(language).direction,
    t: translator(language, "report"),
    printing: { mayPrint },
  });
  const [first = "en", ...others] = staffLanguages;
  const { document, tables, shownAs, release, coarseness } = await gatherSafely(request(first));
  if (!release) return null;
  const documents: ReportDocument[] = [document];
  for (const language of others) documents.push((await gatherReport({ ...request(language), coarseness })).document);
  return { documents, shownAs, cells: cellsOf(release, tables), viewIds: quotedIn(document, [...asked.values()]) };
}

function cellsOf({ tables }: Release, counted: readonly CountedTable[]): NewCell[] {
  const words = wordingIn("en", translator("en", "report"));
  return tables.flatMap((table) =>
    table.cells.map((cell) => ({
      tableKey: table.key,
      rowKey: cell.row,
      columnKey: cell.column,
      periodFrom: table.period.from,
      periodTo: table.period.to,
      atLeast: cell.atLeast,
      atMost: cell.atMost,
      shown: words.cell(cell),
      sensitive: counted.find((one) => one.key === table.key)?.sensitive.has(cell.row) ?? false,
    })),
  );
}

/** The views whose words stand in a document: whole as a quote, or a phrase of theirs as the name of an Ask or a theme. */
function quotedIn(document: ReportDocument | undefined, views: readonly ViewForPrint[]): string[] {
  const wordsOf = (quote: Quote) => JSON.stringify(quote.parts.flatMap((part) => ("words" in part ? [part.words] : [])));
  const said = new Set((document?.sections ?? []).flatMap((section) => section.blocks.flatMap(quotesOf)).map(wordsOf));
  const names = [
    ...(document?.sections ?? []).flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "ask" ? (block.ask.asked?.text ?? []) : []))),
    ...Object.values(document?.figures ?? {}).map((figure) => figure.shown.what.text),
  ];
  const stands = (view: ViewForPrint) => said.has(wordsOf(quoteOfView(view, (reason) => reason))) || names.some((name) => isPhraseOf(name, view));
  return views.filter(stands).map((view) => view.id);
}

function quotesOf(block: ReportDocument["sections"][number]["blocks"][number]): readonly Quote[] {
  if (block.kind === "quote") return [block.quote];
  if (block.kind === "ask") return block.ask.quotes;
  return block.kind === "sentence" ? block.sentence.quotes : [];
}
