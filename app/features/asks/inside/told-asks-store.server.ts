import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { keepInStep, type Loaded, type SourceOf } from "~/platform/keep-in-step";
import type { ToldAsk } from "../record-imported-ask.server";

type AskRow = {
  key: string;
  verb: string;
  asked: string;
  wish: string | null;
  note: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  sourceLine: number | null;
};
type ActionRow = { what: string; state: "done" | "doingBy" | "notYet"; why: string | null; order: number };
type QuoteRow = { speaker: "youngPerson" | "staff"; words: string };

/** One Ask with its groups, actions, difference and quotes; counted once, as changed if any part of it changed. */
export async function keepToldAsk(tx: Tx, source: SourceOf, told: ToldAsk): Promise<Loaded> {
  const { authorityId, sourceId } = source;
  const held = await tx.ask.findUnique({
    where: { authorityId_key: { authorityId, key: told.key } },
    include: { groups: true, actions: { include: { updates: true } }, differences: true, quotes: true },
  });
  const askId = held?.id ?? newId();
  const row: AskRow = {
    key: told.key,
    verb: told.verb,
    asked: told.asked,
    wish: told.wish ?? null,
    note: told.note ?? null,
    periodFrom: source.period?.from ?? null,
    periodTo: source.period?.to ?? null,
    sourceLine: told.line ?? null,
  };
  const at = source.at;
  const parts = [
    await keepInStep<AskRow>({
      wanted: [row],
      held: held ? [{ ...held, verb: held.verb ?? "" }] : [],
      keyed: ["key"],
      add: (data) => tx.ask.create({ data: { authorityId, id: askId, sourceId, ...data } }),
      change: (id, data) => tx.ask.update({ where: { authorityId_id: { authorityId, id } }, data }),
    }),
    await keepInStep<{ groupId: string }>({
      wanted: told.groupIds.map((groupId) => ({ groupId })),
      held: (held?.groups ?? []).map(({ groupId }) => ({ id: groupId, groupId })),
      keyed: ["groupId"],
      add: ({ groupId }) => tx.askGroup.create({ data: { authorityId, askId, groupId } }),
      change: async () => undefined,
    }),
    await keepInStep<ActionRow>({
      wanted: told.actions.map((action, order) => ({ ...action, order })),
      held: (held?.actions ?? []).flatMap((action) => heldAction(action, sourceId, told)),
      keyed: ["order"],
      add: (data) => tx.action.create({ data: { authorityId, id: newId(), askId, sourceId, at, ...data } }),
      change: (id, data) => tx.action.update({ where: { authorityId_id: { authorityId, id } }, data }),
      remove: async (id) => {
        await tx.action.delete({ where: { authorityId_id: { authorityId, id } } });
        await removeTranslations(tx, authorityId, askId, `action-${id}-`);
      },
    }),
    await keepInStep<{ words: string }>({
      wanted: told.difference === null ? [] : [{ words: told.difference }],
      held: (held?.differences ?? []).filter((one) => one.sourceId === sourceId),
      keyed: [],
      add: (data) =>
        tx.difference.create({
          data: {
            authorityId,
            id: newId(),
            askId,
            sourceId,
            confirmedHow: "source",
            confirmedAt: at,
            at,
            ...data,
          },
        }),
      change: (id, data) => tx.difference.update({ where: { authorityId_id: { authorityId, id } }, data }),
      remove: async (id) => {
        await tx.difference.delete({ where: { authorityId_id: { authorityId, id } } });
        await removeTranslations(tx, authorityId, askId, `difference-${id}-`);
      },
    }),
    await keepInStep<QuoteRow>({
      wanted: quotesOf(told),
      held: (held?.quotes ?? []).filter((one) => one.sourceId === sourceId),
      keyed: ["speaker", "words"],
      add: (data) => tx.askQuote.create({ data: { authorityId, id: newId(), askId, sourceId, ...data } }),
      change: async () => undefined,
      remove: (id) => tx.askQuote.delete({ where: { authorityId_id: { authorityId, id } } }),
    }),
  ];
  if (!held) return { added: 1, changed: 0, unchanged: 0, removed: 0 };
  const touched = parts.some((part) => part.added + part.changed + part.removed > 0);
  return { added: 0, changed: touched ? 1 : 0, unchanged: touched ? 0 : 1, removed: 0 };
}

/** What is told no more is not told in other languages either. */
async function removeTranslations(tx: Tx, authorityId: string, askId: string, of: string) {
  await tx.publishedTranslation.deleteMany({ where: { authorityId, subjectKind: "ask", subjectId: askId, part: { startsWith: of } } });
}

type HeldAction = {
  id: string;
  sourceId: string | null;
  order: number;
  what: string;
  state: string;
  why: string | null;
  updates: readonly unknown[];
};

/** The source's own actions. One whose state people have changed since is taken to say what the source says: it stays theirs. */
function heldAction(action: HeldAction, sourceId: string, told: ToldAsk): (ActionRow & { id: string })[] {
  if (action.sourceId !== sourceId) return [];
  const said = told.actions[action.order];
  if (action.updates.length > 0 && said) return [{ id: action.id, order: action.order, ...said }];
  return [
    {
      id: action.id,
      order: action.order,
      what: action.what,
      state: action.state as ActionRow["state"],
      why: action.why,
    },
  ];
}

function quotesOf(told: ToldAsk): QuoteRow[] {
  return [
    ...(told.quote ? [{ speaker: "youngPerson" as const, words: told.quote }] : []),
    ...(told.staffQuote ? [{ speaker: "staff" as const, words: told.staffQuote }] : []),
  ];
}
