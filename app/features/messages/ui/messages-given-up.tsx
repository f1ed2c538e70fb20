import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";

/** That messages were given up: somebody was to hear of something and has not. */
export function MessagesGivenUp({ count }: { count: number }) {
  const { t } = useTranslation("messages");
  return (
    <Panel title={t("run.home.title")} actions={<LinkButton href={paths.staff.messages}>{t("run.home.go")}</LinkButton>}>
      <p>{t("run.home.what", { count })}</p>
    </Panel>
  );
}
