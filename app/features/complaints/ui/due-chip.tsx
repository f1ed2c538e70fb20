import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { ClockChip } from "~/ui/staff/clock-chip";

type Due = { state: "open" | "answered" | "withdrawn"; isLate: boolean; dueOn: string | null; daysLeft: number | null };

/** The working days that are left, with the day itself. */
export function DueChip({ due, language }: { due: Due; language: string }) {
  const { t } = useTranslation("complaints");
  const { state, isLate, dueOn, daysLeft } = due;
  if (state !== "open" || !dueOn || daysLeft === null) return <ClockChip level="stopped" text={t(`staff.state.${state}`)} />;
  const level = isLate ? "late" : daysLeft <= 2 ? "soon" : "calm";
  const text = isLate ? t("staff.lateBy", { count: -daysLeft }) : t("staff.left", { count: daysLeft });
  return <ClockChip level={level} text={text} dateTime={dueOn} exact={dayWords(dueOn, language)} />;
}
