import type { Tx } from "~/platform/db/db.server";
import type { ActionWords } from "./ask-store.server";

type Action = ActionWords & { authorityId: string; askId: string; what: string; ownerName: string; ownerId: string | null };

/** The same action of the same Ask, recorded since a moment and not told anew: a form that was sent twice. */
export async function sameAction(tx: Tx, action: Action, since: Date): Promise<string | null> {
  const { authorityId, askId, what, ...told } = action;
  const lately = await tx.action.findMany({
    where: { authorityId, askId, ...told, at: { gte: since }, updates: { none: {} } },
    select: { id: true, what: true },
  });
  return lately.find((one) => one.what === what)?.id ?? null;
}

type Raised = { authorityId: string; asked: string; verb: string | null; askedOn: string; raisedById: string } & {
  askedFromKind: string | null;
  askedFromId: string | null;
};

const fresh = { actions: { none: {} }, answers: { none: {} }, differences: { none: {} } };

/** The same Ask of the same views and groups, raised by the same person on the same day, of which nothing has come yet: a form that was sent twice. */
export async function sameAsk(tx: Tx, raised: Raised, viewIds: readonly string[], groupIds: readonly string[]): Promise<string | null> {
  const { authorityId, asked, ...told } = raised;
  const today = await tx.ask.findMany({
    where: { authorityId, ...told, ...fresh },
    select: { id: true, asked: true, views: { select: { viewId: true } }, groups: { select: { groupId: true } } },
  });
  const isSame = (held: readonly string[], wanted: ReadonlySet<string>) => held.length === wanted.size && held.every((id) => wanted.has(id));
  const [views, groups] = [new Set(viewIds), new Set(groupIds)];
  const isTold = (ask: (typeof today)[number]) => {
    const [itsViews, itsGroups] = [ask.views.map(({ viewId }) => viewId), ask.groups.map(({ groupId }) => groupId)];
    return ask.asked === asked && isSame(itsViews, views) && isSame(itsGroups, groups);
  };
  const same = today.find(isTold);
  return same?.id ?? null;
}

type Different = { authorityId: string; askId: string; words: string; evidence: string; writtenById: string };

/** The same difference of the same Ask, which nobody has confirmed yet. */
export async function sameDifference(tx: Tx, { authorityId, askId, words, evidence, writtenById }: Different): Promise<string | null> {
  const held = await tx.difference.findMany({
    where: { authorityId, askId, writtenById, confirmedAt: null },
    select: { id: true, words: true, evidence: true },
  });
  return held.find((one) => one.words === words && one.evidence === evidence)?.id ?? null;
}
