import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/time-left";
import { ClockChip } from "~/ui/staff/clock-chip";
import type { ProtectedCount } from "../../disclosure/protected-count";

/** How many young people, never more exactly than is safe. */
export function YoungPeople({ count }: { count: ProtectedCount }) {
  const { t } = useTranslation("themes");
  return <>{count.shown === "fewer" ? t("count.fewer", { than: count.than }) : t("count.about", { value: count.value })}</>;
}

/** The day by which its owner answers, as a clock. */
export function AnswerBy({ on, today }: { on: string | null; today: string }) {
  const { t, i18n } = useTranslation("themes");
  if (!on) return <>{t("noDay")}</>;
  const late = on < today;
  return (
    <ClockChip level={late ? "late" : on === today ? "soon" : "calm"} text={t(late ? "wasDue" : "due", { day: dayWords(i18n.language, on) })} dateTime={on} />
  );
}
