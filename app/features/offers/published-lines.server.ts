import { keepingWithin } from "./inside/keeping-store.server";
import { publishedOn } from "./inside/published-store.server";

/**
 * For the report: what each offer promised in print at the end of a time, how many suggestions wait for a word, and for each line
 * what staff found last about a time that lies within it. A line of which nothing was found has none. No names.
 */
export async function publishedLinesIn(authorityId: string, { from, to }: { from: string; to: string }) {
  const offers = await publishedOn(authorityId, to);
  const ids = offers.flatMap((offer) => offer.versions.flatMap((version) => version.lines.map((line) => line.lineId)));
  const last = new Map((await keepingWithin(authorityId, ids, from, to)).map((one) => [one.lineId, one]));
  return offers.flatMap(({ key, title, versions, sections }) => {
    const [version] = versions;
    if (!version) return [];
    const suggestionsWaiting = sections.flatMap((s) => s.lines.flatMap((line) => line.suggestions)).filter((one) => !one.decision).length;
    const lines = version.lines.map(({ lineId, text }) => {
      const one = last.get(lineId);
      const found = one ? { finding: one.finding, evidence: one.evidence, foundOn: one.foundOn, from: one.periodFrom, to: one.periodTo } : null;
      return { id: lineId, text, found };
    });
    return [{ key, title, version: version.number, publishedOn: version.publishedOn, lines, suggestionsWaiting }];
  });
}

export type PublishedOffer = Awaited<ReturnType<typeof publishedLinesIn>>[number];
