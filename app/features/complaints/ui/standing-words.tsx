import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import type { MyComplaint } from "../pages.server";

/** Where a complaint is, in a sentence: who owes what by which day. A day that has passed is admitted. */
export function StandingWords({ complaint, language }: { complaint: Pick<MyComplaint, "state" | "awaits" | "isLate" | "dueOn">; language: Language }) {
  const { t } = useTranslation("complaints");
  const { state, awaits, isLate, dueOn } = complaint;
  if (state !== "open" || !awaits || !dueOn) return <>{t(`mine.is.${state}`)}</>;
  return <>{t(`mine.${awaits}.${isLate ? "late" : "by"}`, { day: dayWords(dueOn, language) })}</>;
}
