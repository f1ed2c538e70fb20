import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { languages } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { addRow, lastOrder, ownRows, swapOrder, writeNames, writeRetired } from "./inside/topic-store.server";
import type { GivenTopic } from "./topic-form";

export type TopicEdited = { ok: true } | { ok: false; why: "not-found" | "no-name" };

const notFound = { ok: false, why: "not-found" } as const;

/** Does one thing to the authority's own list; the first time it becomes a copy of the one that ships. */
async function edit(actor: StaffActor, event: "topic.added" | "topic.renamed" | "topic.moved" | "topic.hidden" | "topic.shown", subject: string, work: Work) {
  if (!may(actor.roles, "topics.edit")) return notFound;
  return orRefused<TopicEdited, TopicEdited>(() =>
    change(actor, event, subject, async (tx) => {
      await work(tx, await ownRows(tx, actor.authorityId));
      return { ok: true };
    }),
  );
}
type Tx = Parameters<typeof ownRows>[0];
type Work = (tx: Tx, rows: Awaited<ReturnType<typeof ownRows>>) => Promise<void>;

const namesGiven = (given: GivenTopic) => languages.flatMap((language) => (given.names[language] ? [{ language, words: given.names[language] }] : []));

/** A topic of the authority's own, at the end of the list. It needs a name in one language at least. */
export async function addTopic(actor: StaffActor, given: GivenTopic): Promise<TopicEdited> {
  const names = namesGiven(given);
  if (names.length === 0) return { ok: false, why: "no-name" };
  const id = newId();
  return edit(actor, "topic.added", id, async (tx) => {
    const { authorityId } = actor;
    const order = (await lastOrder(tx, authorityId)) + 1;
    await addRow(tx, { authorityId, id, key: `own-${id.slice(0, 10)}`, picture: given.picture, order });
    await writeNames(tx, { authorityId, topicId: id, names });
  });
}

/** Its names and its picture. An empty name is the one that ships, or another language's. What was said under it keeps it. */
export async function renameTopic(actor: StaffActor, key: string, given: GivenTopic): Promise<TopicEdited> {
  const names = namesGiven(given);
  return edit(actor, "topic.renamed", key, async (tx, rows) => {
    const row = rows.find((one) => one.key === key);
    if (!row) return refuse(notFound);
    if (names.length === 0 && key.startsWith("own-")) return refuse({ ok: false, why: "no-name" } satisfies TopicEdited);
    await writeNames(tx, { authorityId: actor.authorityId, topicId: row.id, names, picture: given.picture });
  });
}

/** One place up or down; at the end of the list nothing moves. */
export async function moveTopic(actor: StaffActor, key: string, way: "up" | "down"): Promise<TopicEdited> {
  return edit(actor, "topic.moved", key, async (tx, rows) => {
    const at = rows.findIndex((one) => one.key === key);
    if (at < 0) return refuse(notFound);
    await swapOrder(tx, actor.authorityId, rows, at, way === "up" ? at - 1 : at + 1);
  });
}

/** Hidden, it is no longer offered; what was said under it stays as it is. It can be shown again. */
export async function showTopic(actor: StaffActor, key: string, isShown: boolean): Promise<TopicEdited> {
  return edit(actor, isShown ? "topic.shown" : "topic.hidden", key, async (tx, rows) => {
    const row = rows.find((one) => one.key === key);
    if (!row) return refuse(notFound);
    await writeRetired(tx, { authorityId: actor.authorityId, id: row.id, retiredAt: isShown ? null : now() });
  });
}
