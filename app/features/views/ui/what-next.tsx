import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import type { Next } from "../what-next";

/** What happens next in plain words: who does it, and by when. */
export function NextWords({ next, language }: { next: Next; language: Language }) {
  const { t } = useTranslation("back");
  return <>{t(`next.${next.says}.${next.when}`, { day: next.day ? dayWords(next.day, language) : "" })}</>;
}
