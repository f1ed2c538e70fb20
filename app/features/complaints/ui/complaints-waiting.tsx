import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";

/** How many complaints wait for an answer, how many of them are late, and when the next is due. */
export function ComplaintsThatWait({
  waiting,
  language,
}: {
  waiting: { open: number; late: number; next: string | null; unopened: number; first: number };
  language: string;
}) {
  const { t } = useTranslation("complaints");
  return (
    <Panel title={t("home.title")} actions={<LinkButton href={paths.staff.complaints}>{t("home.go")}</LinkButton>}>
      {waiting.first > 0 ? (
        <p>
          <strong>{t("home.first", { count: waiting.first })}</strong>
        </p>
      ) : null}
      {waiting.unopened > waiting.first ? <p>{t("home.unopened", { count: waiting.unopened - waiting.first })}</p> : null}
      <p>{waiting.open > 0 ? t("home.open", { count: waiting.open }) : t("home.none")}</p>
      {waiting.late > 0 ? <p>{t("home.late", { count: waiting.late })}</p> : null}
      {waiting.next ? <p>{t("home.next", { day: dayWords(waiting.next, language) })}</p> : null}
    </Panel>
  );
}
