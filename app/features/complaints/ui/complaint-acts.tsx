import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Buttons, LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { ComplaintPage } from "../pages.server";

/** What an officer can do now. What is not possible is not offered. */
export function ComplaintActs({ page }: { page: ComplaintPage }) {
  const { t } = useTranslation("complaints");
  const to = paths.staff;
  if (page.state === "withdrawn") return null;
  return (
    <Panel title={t("staff.acts")}>
      <Buttons>
        {page.state === "open" && page.awaits === "answer" ? (
          <LinkButton href={to.complaintAnswer(page.id)} variant="press" icon="say">
            {t("answerIt.title")}
          </LinkButton>
        ) : null}
        <LinkButton href={to.complaintHandOver(page.id)} icon="people">
          {t("handOver.title")}
        </LinkButton>
        {page.movableTo ? (
          <LinkButton href={to.complaintDay(page.id)} icon="clock">
            {t("day.title")}
          </LinkButton>
        ) : null}
        <LinkButton href={to.complaintStep(page.id)} icon="edit">
          {t("stepIt.title")}
        </LinkButton>
        {page.viewId ? (
          <LinkButton href={to.complaintConcern(page.id)} variant="stop" icon="help">
            {t("moderation:concern.press")}
          </LinkButton>
        ) : null}
      </Buttons>
    </Panel>
  );
}
