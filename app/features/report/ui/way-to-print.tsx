import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { PartProps } from "./making-parts";

/** What stands in the way of printing, in plain words, and the next step. */
export function Printing({ period, report, may }: PartProps) {
  const { t } = useTranslation("reportlife");
  const { from, to } = period;
  return (
    <Panel title={t("making.print.ways")}>
      {report.reasons.length === 0 ? <p>{t("making.print.none")}</p> : null}
      <ul>
        {report.reasons.map((reason) => (
          <li key={reason}>
            <ReasonWithStep reason={reason} period={period} may={may} />
          </li>
        ))}
      </ul>
      {may.adopt && report.reasons.length === 0 ? (
        <LinkButton href={paths.staff.reportPrinting(from, to)} variant="press">
          {t("making.print.go")}
        </LinkButton>
      ) : null}
    </Panel>
  );
}

/** What stands in the way: for somebody who may do something about it, it leads to where they can. */
function ReasonWithStep({ reason, period: { from, to }, may }: { reason: string } & Pick<PartProps, "period" | "may">) {
  const { t } = useTranslation("reportlife");
  const { reportAdoption, reportAnswer, reportAttempt, reportQuotes, reportVote } = paths.staff;
  const steps: Record<string, [allowed: boolean, href: string]> = {
    answersOpen: [may.answer, reportAnswer(from, to, "report")],
    notSigned: [may.make, reportVote(from, to)],
    changedSinceSigned: [may.make, reportVote(from, to)],
    notTried: [may.make, reportAttempt(from, to)],
    quoteUnchecked: [may.check, reportQuotes(from, to)],
    notAdopted: [may.adopt, reportAdoption(from, to)],
    changedSinceAdopted: [may.adopt, reportAdoption(from, to)],
  };
  const [allowed = false, href] = steps[reason] ?? [];
  const words = t(`why.${reason}`);
  return allowed && href ? <a href={href}>{words}</a> : words;
}
