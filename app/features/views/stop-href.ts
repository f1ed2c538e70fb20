import { type Language, paths } from "~/paths";
import type { Stop } from "./questions";

/** The address of a stop on the way. Null is the home page. */
export function stopHref(stop: Stop | null, language: Language, from?: "check"): string {
  const to = paths.young(language);
  if (stop === null) return to.home;
  if (stop === "check") return to.sayCheck;
  if (stop === "ways") return to.sayWays;
  if (stop === "topic") return to.sayTopicBack;
  return stop === "words" ? to.sayWords : to.sayQuestion(stop, from);
}
