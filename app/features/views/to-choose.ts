import { type Language, paths } from "~/paths";
import type { Submitted } from "./submit-view.server";

type Why = Exclude<Extract<Submitted, { ok: false }>["why"], "nothing-written">;

const places = {
  "no-name": ["views:pickedName.empty", "name"],
  "reader-left": ["say:check.gone", "for"],
  "thanked-left": ["say:check.gone", "thanks"],
  "not-in-group": ["say:check.notInGroup", "sharing"],
} as const satisfies Record<Why, readonly [string, string]>;

/** What is to be chosen, or chosen anew, before a draft can be sent, and the page where. */
export function toChoose(why: Why, language: Language) {
  const [text, question] = places[why];
  return { text, href: paths.young(language).sayQuestion(question, "check") };
}
