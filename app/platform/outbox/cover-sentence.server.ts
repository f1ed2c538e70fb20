import { isLanguage } from "../i18n/languages";
import { translator } from "../i18n/words.server";
import { isUrgent } from "./queue-message.server";

/** The one sentence of a message: what somebody chose, or what ships in their language. An alert always says what ships. */
export function coverSentence(notice: string, language: string | null, chosen: string | null | undefined): string {
  if (chosen && !isUrgent(notice)) return chosen;
  const t = translator(language && isLanguage(language) ? language : "en", "messages");
  if (notice === "news") return t("cover.news");
  return isUrgent(notice) ? t("cover.urgent") : t("cover.due");
}
