import { writtenIn } from "~/platform/i18n/written-in";
import type { PublishedText } from "../published/published-text";

type Told = {
  readonly id: string;
  readonly asked: string | null;
  readonly language: string;
  readonly actions: readonly { readonly id: string; readonly what: string; readonly why: string | null; readonly nextStep: string | null }[];
  readonly differences: readonly { readonly id: string; readonly words: string; readonly evidence: string | null }[];
};
type Whole = Pick<Told, "id" | "language">;

/** The one part of an Ask that is a young person's. */
export const askedPart = "asked";

/** What was asked, in the language that it was said in. */
export const askedText = ({ id, language }: Whole, asked: string): PublishedText => ({ kind: "ask", id, part: askedPart, words: asked, language });

/** What staff say of an action: what it is, why not, what young people can do next. */
export const actionText = (ask: Pick<Told, "id">, actionId: string, part: "what" | "why" | "nextStep", words: string): PublishedText => ({
  kind: "ask",
  id: ask.id,
  part: `action-${actionId}-${part}`,
  words,
  language: writtenIn(words),
});

export const differenceText = (ask: Pick<Told, "id">, differenceId: string, part: "words" | "evidence", words: string): PublishedText => ({
  kind: "ask",
  id: ask.id,
  part: `difference-${differenceId}-${part}`,
  words,
  language: writtenIn(words),
});

/** Every text of an Ask as everyone may read it now (`threePartsOf`): without what was asked when that may not be shown. */
export function textsOfAsk(ask: Told): PublishedText[] {
  const texts = [
    ask.asked ? askedText(ask, ask.asked) : null,
    ...ask.actions.flatMap(({ id, what, why, nextStep }) => [
      actionText(ask, id, "what", what),
      why ? actionText(ask, id, "why", why) : null,
      nextStep ? actionText(ask, id, "nextStep", nextStep) : null,
    ]),
    // A page tells the first one.
    ...ask.differences
      .slice(0, 1)
      .flatMap(({ id, words, evidence }) => [differenceText(ask, id, "words", words), evidence ? differenceText(ask, id, "evidence", evidence) : null]),
  ];
  return texts.filter((text) => text !== null);
}
