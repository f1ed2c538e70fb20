import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords, monthWords } from "~/platform/i18n/day-words";
import { ClockChip } from "~/ui/staff/clock-chip";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";
import type { OwedLine } from "../misses.server";
import type { worryWordsPage } from "../worry-words-page.server";

type Page = NonNullable<Awaited<ReturnType<typeof worryWordsPage>>>;
type Missed = Page["months"][number]["missed"][number];

/** The working days that are left for a line, or by how many it is overdue, with the day itself. */
export function LineDue({ owed: { daysLeft, dueOn }, language }: { owed: OwedLine; language: string }) {
  const { t } = useTranslation("misses");
  const level = daysLeft < 0 ? "late" : daysLeft <= 1 ? "soon" : "calm";
  const text = daysLeft < 0 ? t("owed.late", { count: -daysLeft }) : t("owed.left", { count: daysLeft });
  return <ClockChip level={level} text={text} dateTime={dueOn} exact={dayWords(dueOn, language)} />;
}

/** Concerns in which no rule saw anything and that still owe a made-up line, the earliest day first. */
export function OwedLines({ owed, language }: { owed: Page["owed"]; language: string }) {
  const { t } = useTranslation("misses");
  return (
    <Panel title={t("owed.title")}>
      <p>{t("owed.lead")}</p>
      {owed.length === 0 ? (
        <p>{t("owed.none")}</p>
      ) : (
        <Table
          caption={t("owed.title")}
          captionHidden
          columns={(["concern", "due", "act"] as const).map((key) => ({ key, label: t(`owed.column.${key}`) }))}
          rows={owed.map((one) => ({
            id: one.id,
            rowHeader: "concern",
            cells: {
              concern: (
                <a href={paths.staff.concern(one.id)}>
                  {t("owed.concern", { day: dayWords(one.on, language) })} <span className="hush">{one.id}</span>
                </a>
              ),
              due: <LineDue owed={one} language={language} />,
              act: (
                <a href={paths.staff.worryMiss(one.id)}>
                  {t("owed.act")} <span className="hush">{one.id}</span>
                </a>
              ),
            },
          }))}
        />
      )}
    </Panel>
  );
}

/** The same in a sentence, for a lead's first page. */
export function LinesWait({ lines: { owed, overdue } }: { lines: { owed: number; overdue: number } }) {
  const { t } = useTranslation("misses");
  return (
    <Panel title={t("owed.title")}>
      <p>
        <a href={paths.staff.worryWords}>{t("owed.count", { count: owed })}</a> {overdue > 0 ? <strong>{t("owed.overdue", { count: overdue })}</strong> : null}
      </p>
    </Panel>
  );
}

/** Month by month, what people stood behind and no rule had seen, and what came of it. */
export function MissesByMonth({ months, language }: { months: Page["months"]; language: string }) {
  const { t } = useTranslation("misses");
  return (
    <Panel title={t("title")}>
      <p>{t("lead")}</p>
      {months.length === 0 ? <p>{t("none")}</p> : null}
      <ul>
        {months.map(({ month, raised, seen, missed }) => (
          <li key={month}>
            <bdi>{monthWords(month, language)}</bdi>: {t("month", { raised, seen })}
            {missed.length === 0 ? null : (
              <ul>
                {missed.map((one) => (
                  <li key={one.id}>
                    <a href={paths.staff.concern(one.id)}>
                      {t("one", { day: dayWords(one.on, language) })} <span className="hush">{one.id}</span>
                    </a>{" "}
                    <CameOfIt missed={one} language={language} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function CameOfIt({ missed: { came, settledOn, because }, language }: { missed: Missed; language: string }) {
  const { t } = useTranslation("misses");
  return (
    <span className="hint">
      {t(`came.${came}`, { day: settledOn ? dayWords(settledOn, language) : "" })} {because ? <bdi>{because}</bdi> : null}
    </span>
  );
}
