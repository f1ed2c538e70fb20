import type { Tx } from "~/platform/db/db.server";
import type { SubjectKind } from "../subject";

const atOnce = 500;
type Asked = { readonly id: string; readonly asked: string };
type Joined = { readonly words: string; readonly fromKind: string | null; readonly fromId: string | null };

/**
 * An Ask may be named with a phrase of what somebody said of a word or a promise. When those words have gone, the phrase goes
 * with them, in every language that it was put into, unless it still stands in a view or in other words of the Ask, a group said it together, or a document told it.
 * That it came from these words is forgotten in any case.
 */
export async function takeAskedPhrases(tx: Tx, authorityId: string, kind: SubjectKind, id: string): Promise<void> {
  const joined = await tx.askQuote.findMany({
    where: { authorityId, fromKind: kind, fromId: id, ask: { sourceId: null, asked: { not: "" } } },
    select: { ask: { select: { id: true, asked: true, quotes: { select: { words: true, fromKind: true, fromId: true } } } } },
  });
  const which = { authorityId, askedFromKind: kind, askedFromId: id, id: { in: joined.map(({ ask }) => ask.id) } };
  await tx.ask.updateMany({ where: which, data: { askedFromKind: null, askedFromId: null } });
  for (const { ask } of joined) {
    const saidTogether = ask.quotes.some(({ words }) => words === ask.asked);
    if (saidTogether || (await standsInWords(tx, authorityId, ask, ask.quotes)) || (await standsInAView(tx, authorityId, ask))) continue;
    await tx.ask.update({ where: { authorityId_id: { authorityId, id: ask.id } }, data: { asked: "", askedFromKind: null, askedFromId: null } });
    await tx.publishedTranslation.deleteMany({ where: { authorityId, subjectKind: "ask", subjectId: ask.id, part: "asked" } });
  }
}

/** Whether what was said of words or promises and joined into an Ask says its phrase too. */
export async function standsInWords(tx: Tx, authorityId: string, { asked }: Pick<Asked, "asked">, quotes: readonly Joined[]): Promise<boolean> {
  const of = (kind: string) => ({ authorityId, id: { in: quotes.flatMap((quote) => (quote.fromKind === kind ? (quote.fromId ?? []) : [])) } });
  const flags = await tx.jargonFlag.findMany({ where: of("jargonFlag"), select: { instead: true, why: true } });
  const suggestions = await tx.offerSuggestion.findMany({ where: of("suggestion"), select: { words: true, why: true } });
  return [...flags.flatMap((flag) => [flag.instead, flag.why]), ...suggestions.flatMap((one) => [one.words, one.why])].some((words) => words?.includes(asked));
}

/** Words are sealed on the disk, so they are opened and looked through here. */
async function standsInAView(tx: Tx, authorityId: string, { id: askId, asked }: Asked): Promise<boolean> {
  for (let after = ""; ; ) {
    const page = await tx.askView.findMany({
      where: { authorityId, askId, viewId: { gt: after } },
      orderBy: { viewId: "asc" },
      take: atOnce,
      select: { viewId: true, view: { select: { words: true } } },
    });
    if (page.some(({ view }) => view.words.includes(asked))) return true;
    const last = page.at(-1);
    if (!last || page.length < atOnce) return false;
    after = last.viewId;
  }
}
