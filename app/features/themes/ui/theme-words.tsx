import { useTranslation } from "react-i18next";
import { shortDayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { StateChip } from "~/ui/marks/state-chip";
import { ClockChip } from "~/ui/staff/clock-chip";
import type { ProtectedCount } from "../../disclosure/protected-count";
import type { ThemeLine } from "../board";
import { isTakenBack } from "../theme";
import { themeLabel } from "../theme-label";

/** A theme's name, quoted; or that it waits for a new one. */
export function ThemeName({ name }: { name: string }) {
  const { t } = useTranslation("themes");
  return isTakenBack(name) ? themeLabel(t, name) : <Said as="q">{name}</Said>;
}

/** How many young people, never more exactly than is safe; "one person said" only for those who read the views. */
export function YoungPeople({ count, one }: { count: ProtectedCount; one?: boolean | null }) {
  const { t } = useTranslation("themes");
  if (one) return <>{t("count.one")}</>;
  return <>{count.shown === "fewer" ? t("count.fewer", { than: count.than }) : t("count.about", { value: count.value })}</>;
}

/** The day by which its owner answers, as a clock. */
export function AnswerBy({ on, today }: { on: string | null; today: string }) {
  const { t, i18n } = useTranslation("themes");
  if (!on) return <>{t("noDay")}</>;
  const late = on < today;
  return (
    <ClockChip
      level={late ? "late" : on === today ? "soon" : "calm"}
      text={t(late ? "wasDue" : "due", { day: shortDayWords(on, i18n.language) })}
      dateTime={on}
    />
  );
}

/** How many days a view has waited for an answer. */
export function Unanswered({ since, today }: { since: string | null; today: string }) {
  const { t } = useTranslation("themes");
  if (!since) return <>{t("allAnswered")}</>;
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000));
  return <time dateTime={since}>{t("waiting", { count: days })}</time>;
}

/** What young people say of the latest answers. */
export function Satisfied({ satisfied }: { satisfied: ThemeLine["satisfied"] }) {
  const { t } = useTranslation("themes");
  const states = { notReally: "look", answered: "done", noWord: "waiting" } as const;
  return <StateChip state={states[satisfied]} label={t(`satisfied.${satisfied}`)} />;
}

const tall = 28;
const wide = 9;

/** The quarters as bars, drawn from protected numbers; what they say stands beside them in words. */
export function Trend({ line }: { line: Pick<ThemeLine, "trend" | "quarters"> }) {
  const { t } = useTranslation("themes");
  const values = line.quarters.map(({ people }) => (people.shown === "about" ? people.value : 0));
  const most = Math.max(5, ...values);
  return (
    <span className="trend">
      <svg viewBox={`0 0 ${values.length * wide} ${tall}`} aria-hidden="true">
        {values.map((value, n) => {
          const high = Math.max(2, Math.round((value / most) * tall));
          return <rect key={line.quarters[n]?.quarter} x={n * wide} y={tall - high} width={wide - 2} height={high} fill="currentColor" />;
        })}
      </svg>
      <span>{t(`trend.${line.trend}`)}</span>
    </span>
  );
}
