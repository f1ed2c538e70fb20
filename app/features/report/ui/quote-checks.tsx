import { useTranslation } from "react-i18next";
import { AsOthersSee } from "~/features/views/ui/as-others-see";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { Panel } from "~/ui/staff/panel";
import type { QuoteToCheck } from "../quotes-to-check.server";
import type { Period } from "../report-document";

/** Quotes by whether young editors chose them, each exactly as it would be printed, with what was found. */
export function QuoteChecks({ period, quotes, language }: { period: Period; quotes: readonly QuoteToCheck[]; language: string }) {
  const { t } = useTranslation("reportchecks");
  if (quotes.length === 0) {
    return (
      <EmptyState title={t("quotes.none")}>
        <p>{t("quotes.noneLead")}</p>
      </EmptyState>
    );
  }
  return (["chosen", "others"] as const).map((part) => {
    const some = quotes.filter((one) => one.chosen === (part === "chosen"));
    if (some.length === 0) return null;
    return (
      <Panel key={part} title={t(`quotes.${part}`)}>
        {some.map((one) => (
          <div key={one.id}>
            <AsOthersSee shown={one.shown} lang={one.language} by={one.by ?? undefined} />
            <p>
              {t(`finding.${one.finding}`)}
              {one.found ? ` ${t("finding.by", { by: one.found.by, on: dayWords(one.found.on, language) })}` : ""}
            </p>
            {one.found?.note ? <Said as="p">{one.found.note}</Said> : null}
            {one.mine ? (
              <p className="hint">{t("quote.own")}</p>
            ) : (
              <LinkButton href={paths.staff.reportQuote(period.from, period.to, one.id)}>{t(one.finding === "none" ? "quote.look" : "quote.again")}</LinkButton>
            )}
          </div>
        ))}
      </Panel>
    );
  });
}
