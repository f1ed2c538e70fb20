import type { TFunction } from "i18next";
import { longestWords } from "./view";

/** What is wrong with words that cannot be taken as they are: of those that are too long, how much fits and how much there is. */
export function wordsProblem(t: TFunction, key: string, typed: string | undefined, said: Readonly<Record<string, unknown>> = {}): string {
  if (key !== "say:words.tooLong") return t(key, said);
  return t("say:words.tooLongBy", { most: longestWords, now: typed?.length ?? 0 });
}
