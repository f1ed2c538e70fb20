import { z } from "zod";

/** What of a view is not words and was sent with them: from where it began, a face, picture cards, "please talk to me", who helped. */
type SaidBeside = {
  readonly topic?: string | null;
  readonly feeling?: string | null;
  readonly cards?: unknown;
  readonly wantsToTalk?: boolean;
  readonly helpedBy?: string | null;
  readonly helpedAs?: string | null;
};

const text = z.string().nullish().catch(null);
const locked = z.object({
  topic: text,
  feeling: text,
  cards: z.array(z.string()).nullish().catch(null),
  wantsToTalk: z.boolean().nullish().catch(null),
  helpedBy: text,
  helpedAs: text,
});

/** Of a view, as a concern locks it with its words; null where nothing was sent beside them. */
export function besideOf(view: SaidBeside): string | null {
  const cards = typeof view.cards === "string" ? JSON.parse(view.cards) : view.cards;
  const { topic, feeling, wantsToTalk, helpedBy, helpedAs } = view;
  const said = Object.entries({ topic, feeling, cards, wantsToTalk, helpedBy, helpedAs }).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value,
  );
  return said.length > 0 ? JSON.stringify(Object.fromEntries(said)) : null;
}

/** What was locked, as the leads read it; null where nothing was, or it is not known. */
export function besideIn(kept: string | null) {
  if (!kept) return null;
  const { topic, feeling, cards, wantsToTalk, helpedBy, helpedAs } = locked.parse(JSON.parse(kept));
  return {
    topic: topic ?? null,
    feeling: feeling ?? null,
    cards: cards ?? [],
    wantsToTalk: wantsToTalk === true,
    helpedBy: helpedBy ?? null,
    helpedAs: helpedAs ?? null,
  };
}
