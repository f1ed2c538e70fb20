import { useTranslation } from "react-i18next";
import { type TimeLeft, timeLeftWords } from "~/platform/time-left";
import { ClockChip } from "~/ui/staff/clock-chip";
import { Panel } from "~/ui/staff/panel";

/** For leaders: how long the oldest view that nobody has read and decided on has waited, and how many are past their time. */
export function OldestUnread({ oldest }: { oldest: { hours: number | null; left: TimeLeft; late: number; andMore: boolean } | null }) {
  const { t } = useTranslation("asks");
  const waitedWords = (hours: number) => (hours < 48 ? t("home.unreadFor", { count: hours }) : t("home.unreadForDays", { count: Math.floor(hours / 24) }));
  return (
    <Panel title={t("home.unread")}>
      {oldest ? (
        <>
          <p>
            {oldest.hours === null ? null : waitedWords(oldest.hours)} <ClockChip level={oldest.left.level} text={timeLeftWords(t, oldest.left)} />
          </p>
          <p>
            {oldest.andMore ? t("home.unreadLateMany", { count: oldest.late }) : t("home.unreadLate", { count: oldest.late })} {t("home.unreadWho")}
          </p>
        </>
      ) : (
        <p>{t("home.allRead")}</p>
      )}
    </Panel>
  );
}
