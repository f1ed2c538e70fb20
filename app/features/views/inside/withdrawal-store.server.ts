import { db, type Tx } from "~/platform/db/db.server";
import { saidInOtherWords } from "../../inbox/asked-phrase.server";
import { forgetTies } from "./forget-ties-store.server";

/**
 * A theme is named with a phrase of somebody's view. When its author takes the view back or no longer lets its words be
 * shown, the name goes too, wherever it is shown, also from the histories of themes; the theme stays with its other views until a person names it anew.
 * What others said in the same words keeps its name.
 */
export async function takeNamesBack(tx: Tx, authorityId: string, viewId: string) {
  await tx.themeChange.updateMany({ where: { authorityId, beforeFromViewId: viewId }, data: { nameBefore: "", beforeFromViewId: null } });
  await tx.themeChange.updateMany({ where: { authorityId, afterFromViewId: viewId }, data: { nameAfter: "", afterFromViewId: null } });
  await takeOlderNamesBack(tx, authorityId, viewId);
  for (const { id } of await tx.theme.findMany({ where: { authorityId, namedFromViewId: viewId }, select: { id: true } })) {
    const name = `(taken back) ${id.slice(0, 4)}`;
    await tx.theme.update({ where: { authorityId_id: { authorityId, id } }, data: { name, language: null, namedFromViewId: null } });
  }
}

/** Where it was not kept yet whose words a name is: every name in the histories of its own themes that stands in its words. */
async function takeOlderNamesBack(tx: Tx, authorityId: string, viewId: string) {
  const view = await tx.view.findUnique({
    where: { authorityId_id: { authorityId, id: viewId } },
    select: { words: true, themes: { select: { themeId: true } } },
  });
  const its = { in: view?.themes.map(({ themeId }) => themeId) ?? [] };
  const older = await tx.themeChange.findMany({
    where: { authorityId, namesTraced: false, OR: [{ themeId: its }, { otherThemeId: its }] },
    select: { id: true, kind: true, nameBefore: true, nameAfter: true },
  });
  for (const { id, kind, nameBefore, nameAfter } of older) {
    const blank = <Name extends string | null>(name: Name) => (name && view?.words.includes(name) ? "" : name);
    const names = { nameBefore: blank(nameBefore), nameAfter: kind === "voted" ? nameAfter : blank(nameAfter) };
    await tx.themeChange.update({ where: { authorityId_id: { authorityId, id } }, data: names });
  }
}

/**
 * An Ask says what somebody asked with a phrase of their view. When that was the only view it stands in, the phrase goes with
 * it, in every language that it was put into: what a group said together, a document told, or somebody else said of a word or a promise is not
 * one person's to take back. That it came from here is forgotten in any case.
 */
async function takeAskedBack(tx: Tx, authorityId: string, viewId: string) {
  const joined = await tx.askView.findMany({
    where: { authorityId, viewId, ask: { sourceId: null } },
    select: {
      view: { select: { words: true } },
      ask: { select: { id: true, asked: true, askedFromId: true, quotes: { select: { words: true, fromKind: true, fromId: true } } } },
    },
  });
  const cameFromIt = joined.flatMap(({ ask }) => (ask.askedFromId === viewId ? [ask.id] : []));
  await tx.ask.updateMany({ where: { authorityId, id: { in: cameFromIt } }, data: { askedFromKind: null, askedFromId: null } });
  for (const { view, ask } of joined) {
    if (ask.asked === "" || !view.words.includes(ask.asked) || ask.quotes.some(({ words }) => words === ask.asked)) continue;
    if ((await standsInAnother(tx, authorityId, viewId, ask)) || (await saidInOtherWords(tx, authorityId, ask))) continue;
    await tx.ask.update({ where: { authorityId_id: { authorityId, id: ask.id } }, data: { asked: "", askedFromKind: null, askedFromId: null } });
    await tx.publishedTranslation.deleteMany({ where: { authorityId, subjectKind: "ask", subjectId: ask.id, part: "asked" } });
  }
}

/** Whether another view of an Ask says it too. Words are sealed on the disk, so they are opened and looked through here. */
async function standsInAnother(tx: Tx, authorityId: string, viewId: string, ask: { id: string; asked: string }): Promise<boolean> {
  for (let after = ""; ; ) {
    const others = await tx.askView.findMany({
      where: { authorityId, askId: ask.id, viewId: { not: viewId, gt: after } },
      orderBy: { viewId: "asc" },
      take: 500,
      select: { viewId: true, view: { select: { words: true } } },
    });
    if (others.some(({ view }) => view.words.includes(ask.asked))) return true;
    const last = others.at(-1);
    if (!last || others.length < 500) return false;
    after = last.viewId;
  }
}

/** Whether a view has been taken back, as this change finds it. */
export async function isTakenBack(tx: Tx, authorityId: string, viewId: string): Promise<boolean> {
  return (await tx.viewWithdrawal.count({ where: { authorityId, viewId } })) > 0;
}

/** Whether there is such a view, and whether it has been taken back. */
export async function isHere(authorityId: string, viewId: string): Promise<boolean> {
  return (await (await db()).read.view.count({ where: { authorityId, id: viewId, withdrawal: null } })) > 0;
}

/** Every view of an authority that has been taken back or forgotten. */
export async function everyTakenBack(authorityId: string): Promise<string[]> {
  const rows = await (await db()).read.viewWithdrawal.findMany({ where: { authorityId }, select: { viewId: true } });
  return rows.map(({ viewId }) => viewId);
}

/** What its author wrote back about a view, by id. */
export async function ownReplies(tx: Tx, authorityId: string, viewId: string): Promise<string[]> {
  const rows = await tx.reply.findMany({ where: { authorityId, viewId, speaker: "youngPerson" }, select: { id: true } });
  return rows.map((row) => row.id);
}

/**
 * Takes a view back: the row of the withdrawal stays; the words, what was told with them, the name and what covered them go.
 * While a concern about it is open, a voice note, a photo or a drawing stays with the safeguarding leads alone, as its locked
 * words do: it goes when the last one is closed.
 */
export async function writeWithdrawal(tx: Tx, authorityId: string, viewId: string, at: Date) {
  const where = { authorityId, viewId };
  await tx.viewWithdrawal.upsert({ where: { authorityId_viewId: where }, create: { ...where, at }, update: {} });
  await takeNamesBack(tx, authorityId, viewId);
  await takeAskedBack(tx, authorityId, viewId);
  await tx.view.update({
    where: { authorityId_id: { authorityId, id: viewId } },
    data: {
      words: "",
      pickedName: null,
      helpedBy: null,
      helpedAs: null,
      topic: null,
      regardsTermId: null,
      regardsLineId: null,
      aboutMe: [],
      cards: [],
      feeling: null,
      ageBand: null,
      safeNow: null,
      wantsToTalk: false,
    },
  });
  const open = await tx.concern.count({ where: { ...where, steps: { none: { kind: "closed" } } } });
  if (open === 0) await tx.viewFile.deleteMany({ where });
  await tx.cover.deleteMany({ where });
  await tx.partLeft.deleteMany({ where });
  await tx.wordsTranslation.deleteMany({ where });
  await tx.reply.updateMany({ where: { ...where, speaker: "youngPerson" }, data: { words: "" } });
  await tx.viewTheme.deleteMany({ where });
  await tx.themeObjection.deleteMany({ where });
  await tx.askView.deleteMany({ where });
  await tx.compliment.updateMany({ where, data: { forName: "", forPersonId: null, mayPassOn: false } });
  const replies = await tx.reply.findMany({ where, select: { id: true } });
  const items = [
    { subjectKind: "view" as const, subjectId: viewId },
    { subjectKind: "reply" as const, subjectId: { in: replies.map(({ id }) => id) } },
  ];
  await tx.inboxItem.updateMany({ where: { authorityId, OR: items }, data: { topic: null, ageBand: null } });
  await tx.quoteApproval.updateMany({ where, data: { note: null, shownHash: "" } });
  await forgetTies(tx, authorityId, viewId);
}
