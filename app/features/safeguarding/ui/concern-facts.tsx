import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { whoWords } from "~/platform/i18n/job-words";
import { momentWords } from "~/platform/time-left";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { ConcernPage } from "../pages.server";

/** What is known about a concern beside its words: whom it is about, which duties that brings, whom to call. */
export function ConcernFacts({ page, timeZone }: { page: ConcernPage; timeZone: string }) {
  const { t, i18n } = useTranslation("safeguarding");
  const { factsSaid } = page;
  return (
    <Panel
      title={t("facts.title")}
      actions={page.state === "closed" ? null : <LinkButton href={paths.staff.concernFacts(page.id)}>{t("facts.change")}</LinkButton>}
    >
      {factsSaid || page.possibleOffence || page.state === "closed" ? null : <p>{t("facts.notSaid")}</p>}
      {page.possibleOffence ? <p>{t(page.offenceNotTold ? "facts.offenceOpen" : "facts.offence")}</p> : null}
      {factsSaid && !page.possibleOffence ? <p>{t("facts.noOffence")}</p> : null}
      {factsSaid ? (
        <p className="hint">
          <bdi>{factsSaid.by ? whoWords(t, factsSaid.by) : null}</bdi> · {momentWords(i18n.language, timeZone, factsSaid.at)}
        </p>
      ) : null}
      {page.aboutAdult ? <p>{t("facts.adult")}</p> : null}
      {page.positionOfTrust ? <p>{t("facts.trust")}</p> : null}
      {page.about.length > 0 ? (
        <>
          <p>
            {t("facts.about")} <bdi>{page.about.map((one) => whoWords(t, one)).join(" · ")}</bdi>
          </p>
          <p>{t("facts.lado")}</p>
        </>
      ) : null}
      <ul>
        {page.lines.map((line) => (
          <li key={line.key}>
            {t(`lines.${line.key}`)}: <Said>{line.name}</Said>{" "}
            <bdi dir="ltr" className="together">
              {line.phone}
            </bdi>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Who was alerted, and who will be while nobody has acknowledged. */
export function ConcernAlerts({ page, timeZone }: { page: ConcernPage; timeZone: string }) {
  const { t, i18n } = useTranslation("safeguarding");
  const state = (alert: ConcernPage["alerts"][number]) => {
    if (alert.sentAt) return t("alerts.sent", { when: momentWords(i18n.language, timeZone, alert.sentAt) });
    if (alert.stopped) return t("alerts.stopped");
    return t(alert.failed ? "alerts.trying" : "alerts.waiting", { when: momentWords(i18n.language, timeZone, alert.dueAt) });
  };
  return (
    <Panel title={t("alerts.title")}>
      {page.alerts.length === 0 ? <p>{t("alerts.none")}</p> : null}
      <ol>
        {page.alerts.map((alert) => (
          <li key={alert.id}>
            <bdi>{alert.to ? whoWords(t, alert.to) : null}</bdi> · {state(alert)}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
