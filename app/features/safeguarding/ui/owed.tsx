import { useTranslation } from "react-i18next";
import { momentWords, timeLeft, timeLeftWords } from "~/platform/time-left";
import { ClockChip } from "~/ui/staff/clock-chip";
import { Panel } from "~/ui/staff/panel";
import type { ConcernPage } from "../pages.server";

type Owed = ConcernPage["owed"];
type Props = { owed: Owed; at: string; timeZone: string };

/** What others must still hear of a concern, or say, each with its clock: what is overdue stands first. */
export function OwedPanel(props: Props) {
  const { t } = useTranslation("safeguarding");
  if (props.owed.length === 0) return null;
  return (
    <Panel title={t("owed.title")}>
      <p>{t("owed.what")}</p>
      <OwedList {...props} />
    </Panel>
  );
}

/** On the way to closing: what is owed still, which nobody is reminded of once it is closed. */
export function OwedAtClosing(props: Props) {
  const { t } = useTranslation("safeguarding");
  if (props.owed.length === 0) return null;
  return (
    <div className="notice notice-warning">
      <div>
        <p>{t("owed.closing")}</p>
        <OwedList {...props} />
      </div>
    </div>
  );
}

export function OwedList({ owed, at, timeZone }: Props) {
  const { t, i18n } = useTranslation("safeguarding");
  if (owed.length === 0) return null;
  return (
    <ul>
      {owed.map(({ kind, dueAt }) => {
        const left = timeLeft(new Date(dueAt), new Date(at));
        return (
          <li key={kind}>
            {t(`owed.${kind}`)}{" "}
            <ClockChip level={left.level} text={timeLeftWords(t, left)} dateTime={dueAt} exact={momentWords(i18n.language, timeZone, dueAt)} />
          </li>
        );
      })}
    </ul>
  );
}
