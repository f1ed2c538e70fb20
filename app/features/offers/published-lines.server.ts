import { publishedOn } from "./inside/published-store.server";

/** For the report: what each offer promises in print on a day, and how many suggestions wait for a word. No names, no words of anybody. */
export async function publishedLinesOn(authorityId: string, day: string) {
  const offers = await publishedOn(authorityId, day);
  return offers.flatMap(({ key, title, versions, sections }) => {
    const [version] = versions;
    if (!version) return [];
    const suggestionsWaiting = sections.flatMap((s) => s.lines.flatMap((line) => line.suggestions)).filter((one) => !one.decision).length;
    return [{ key, title, version: version.number, publishedOn: version.publishedOn, lines: version._count.lines, suggestionsWaiting }];
  });
}
