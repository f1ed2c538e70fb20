import { keepingOf } from "./inside/keeping-store.server";

/** The lines of an offer in print, each with what was found about it, newest first. Null while nothing of it is in print. */
export async function keepingPage(authorityId: string, key: string) {
  const offer = await keepingOf(authorityId, key);
  const version = offer?.versions[0];
  if (!offer || !version) return null;
  const lines = version.lines.map(({ lineId, sectionTitle, text, line }) => ({
    id: lineId,
    sectionTitle,
    text,
    found: [...line.keeping]
      .reverse()
      .map(({ id, periodFrom, periodTo, finding, evidence, foundOn }) => ({ id, from: periodFrom, to: periodTo, finding, evidence, foundOn })),
  }));
  return { key: offer.key, title: offer.title, lines };
}
