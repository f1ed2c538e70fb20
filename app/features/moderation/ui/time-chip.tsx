import { useTranslation } from "react-i18next";
import { momentWords, type TimeLeft, timeLeftWords } from "~/platform/time-left";
import { ClockChip } from "~/ui/staff/clock-chip";

/** The clock of something that waits. */
export function TimeChip({ left, dueAt, timeZone, exact }: { left: TimeLeft; dueAt: string; timeZone: string; exact?: boolean }) {
  const { t, i18n } = useTranslation("common");
  const moment = exact ? momentWords(i18n.language, timeZone, dueAt) : undefined;
  return <ClockChip level={left.level} text={timeLeftWords(t, left)} dateTime={dueAt} exact={moment} />;
}
