import { db, type Reader } from "~/platform/db/db.server";
import { tagOf } from "~/platform/i18n/languages";
import { languagesOf } from "../../inbox/wait.server";
import type { Recipients } from "../answer";
import { type AnsweredKind, answeredKinds } from "../joined";
import { wordsJoined } from "./joined-author-store.server";

/** Who an answer to an Ask reaches, counted; no words are read. */
export async function recipientsOf(authorityId: string, askId: string): Promise<Recipients> {
  const { read } = await db();
  const [joined, others] = await Promise.all([
    read.askView.findMany({
      where: { authorityId, askId },
      select: { view: { select: { id: true, authorId: true, language: true, withdrawal: { select: { at: true } } } } },
    }),
    wordsJoined(read, authorityId, askId),
  ]);
  const views = joined.map((row) => row.view).filter((view) => view.withdrawal === null);
  const languages = new Map<string, number>();
  for (const view of views) languages.set(view.language, (languages.get(view.language) ?? 0) + 1);
  const reached = others.filter((one) => one.comesBack);
  for (const language of await languagesOfWords(read, authorityId, reached)) languages.set(language, (languages.get(language) ?? 0) + 1);
  const comeBack = reached.map((one) => one.byId ?? one.id);
  return {
    views: views.length,
    youngPeople: new Set([...views.map((view) => view.authorId ?? view.id), ...comeBack]).size,
    languages: [...languages]
      .map(([language, count]) => ({ language, views: count }))
      .sort((a, b) => b.views - a.views || a.language.localeCompare(b.language)),
    takenBack: joined.length - views.length + (await takenBackFrom(authorityId, askId)),
    noWayBack: others.length - comeBack.length,
  };
}

/** Taking a view back removes it from its Asks; what stays is the answers that reached it while it was there. */
async function takenBackFrom(authorityId: string, askId: string): Promise<number> {
  const { read } = await db();
  return read.view.count({ where: { authorityId, withdrawal: { isNot: null }, answers: { some: { answer: { askId } } }, sources: { none: { askId } } } });
}

/** The language that each of these flags and suggestions was written in; English where none is known. */
async function languagesOfWords(read: Reader, authorityId: string, words: readonly { kind: AnsweredKind; id: string }[]): Promise<string[]> {
  const ids = (kind: AnsweredKind) => words.filter((one) => one.kind === kind).map(({ id }) => id);
  const all = new Map<string, string>();
  for (const kind of answeredKinds) for (const [id, language] of await languagesOf(read, authorityId, kind, ids(kind))) all.set(id, language);
  return words.map(({ id }) => tagOf(all.get(id) ?? "en"));
}
