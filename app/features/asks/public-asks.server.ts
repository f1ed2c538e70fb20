import type { Actor } from "~/platform/actor";
import { verdictCounts } from "./ask";
import { allAsks, askById } from "./inside/ask-store.server";
import { askFactsOf, quotesOf, threePartsOf } from "./shown-ask.server";

const anybody = (authorityId: string): Actor => ({ kind: "system", authorityId });

/** The Asks that everyone may read, newest first. One whose words may not be shown now is left out whole. */
export async function publicAsks(authorityId: string, today: string) {
  const rows = await allAsks(authorityId);
  return rows.map((row) => threePartsOf(anybody(authorityId), row, today)).flatMap((ask) => (ask.asked === null ? [] : [{ ...ask, asked: ask.asked }]));
}

/** One Ask as everyone may read it; null when it is not there or its words may not be shown. */
export async function publicAsk(authorityId: string, id: string, today: string) {
  const row = await askById(authorityId, id);
  const ask = row && threePartsOf(anybody(authorityId), row, today);
  return ask && ask.asked !== null ? { ...ask, asked: ask.asked } : null;
}

export type PublicAsk = NonNullable<Awaited<ReturnType<typeof publicAsk>>>;

/**
 * The Asks of a period (days, both included), for the report: asked in it, or of a source whose period overlaps it. With
 * the quotes that their authors let be shown, and how many said that they were answered. Counts are exact here; whoever
 * prints them protects small numbers.
 */
export async function asksForReport(authorityId: string, from: string, to: string, today: string = to) {
  const rows = await allAsks(authorityId);
  const inPeriod = rows.filter((row) =>
    row.askedOn ? row.askedOn >= from && row.askedOn <= to : Boolean(row.periodFrom && row.periodTo && row.periodFrom <= to && row.periodTo >= from),
  );
  return inPeriod.map((row) => {
    const facts = askFactsOf(row);
    return {
      ...threePartsOf(anybody(authorityId), row, today),
      youngPeople: facts.views.length,
      verdicts: verdictCounts(facts.answered),
      quotes: quotesOf(anybody(authorityId), row),
      said: row.quotes.filter((quote) => quote.words !== "").map(({ speaker, words }) => ({ speaker, words })),
    };
  });
}

export type AskForReport = Awaited<ReturnType<typeof asksForReport>>[number];
