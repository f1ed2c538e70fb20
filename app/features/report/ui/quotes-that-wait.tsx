import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { QuotesWaiting } from "../quotes-waiting.server";

/** The quotes of reports in the making that wait for a second person, or for a cover. */
export function QuotesThatWait({ waiting, language }: { waiting: readonly QuotesWaiting[]; language: string }) {
  const { t } = useTranslation("reportchecks");
  return waiting.map(({ period, unchecked, cut }) => (
    <Panel
      key={period.from}
      title={t("quotes.title")}
      actions={<LinkButton href={paths.staff.reportQuotes(period.from, period.to)}>{t("waiting.go")}</LinkButton>}
    >
      <p>{t("report:period", { from: dayWords(period.from, language), to: dayWords(period.to, language) })}</p>
      {unchecked > 0 ? <p>{t("waiting.unchecked", { count: unchecked })}</p> : null}
      {cut > 0 ? <p>{t("waiting.cut", { count: cut })}</p> : null}
    </Panel>
  ));
}
