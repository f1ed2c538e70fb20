import { isLanguage } from "../i18n/languages";
import { translator } from "../i18n/words.server";
import { isCoverChoice } from "./cover-choice";
import { isUrgent } from "./queue-message.server";

/**
 * The one sentence of a message, from a fixed list: the one that somebody chose, by its name, or what ships in their
 * language. An alert always says what ships. No sentence holds anything that was typed by anybody (R42).
 */
export function coverSentence(notice: string, language: string | null, chosen: string | null | undefined): string {
  const t = translator(language && isLanguage(language) ? language : "en", "messages");
  if (isUrgent(notice)) return t("cover.urgent");
  if (isCoverChoice(chosen)) return t(`cover.choice.${chosen}`);
  return notice === "something-due" ? t("cover.due") : t("cover.news");
}
