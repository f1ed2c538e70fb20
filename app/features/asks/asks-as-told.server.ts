import type { Language } from "~/platform/i18n/languages";
import { type Shown, shownIn } from "../published/published-text";
import { putInto } from "../published/put-into.server";
import { actionText, askedText, textsOfAsk } from "./ask-texts";
import { publiclyAsked } from "./public-asks.server";

type Joined = {
  readonly id: string;
  readonly asked: string;
  readonly language: string;
  readonly actions: readonly { readonly id: string; readonly what: string; readonly why: string | null; readonly nextStep: string | null }[];
};
/** The same with each text as a page of the reader's language shows it. */
export type AskAsTold<A extends Joined = Joined> = Omit<A, "asked" | "actions"> & {
  readonly asked: Shown | null;
  readonly actions: (Omit<A["actions"][number], "what" | "why" | "nextStep"> & { what: Shown; why: Shown | null; nextStep: Shown | null })[];
};

/**
 * The Asks that somebody's view joined, as they may read them: what was asked may be another young person's words, so it
 * is left out (null) when its author took it back or no longer lets it be shown.
 */
export async function asksAsTold<A extends Joined>(authorityId: string, language: Language, asks: readonly A[], today: string): Promise<AskAsTold<A>[]> {
  const asked = await publiclyAsked(
    authorityId,
    asks.map(({ id }) => id),
    today,
  );
  const told = asks.map((ask) => ({ ...ask, asked: asked.get(ask.id) ?? null }));
  const puts = await putInto(
    authorityId,
    language,
    told.flatMap((ask) => textsOfAsk({ ...ask, differences: [] })),
  );
  return told.map((ask) => {
    const part = (id: string, name: "what" | "why" | "nextStep", words: string) => shownIn(language, puts, actionText(ask, id, name, words));
    return {
      ...ask,
      asked: ask.asked === null ? null : shownIn(language, puts, askedText(ask, ask.asked)),
      actions: ask.actions.map((action: A["actions"][number]) => ({
        ...action,
        what: part(action.id, "what", action.what),
        why: action.why ? part(action.id, "why", action.why) : null,
        nextStep: action.nextStep ? part(action.id, "nextStep", action.nextStep) : null,
      })),
    };
  });
}
