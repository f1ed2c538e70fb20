import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";

/** That somebody thanked this person, without the words: those are read on a page of their own. */
export function ThanksThatCame({ count }: { count: number }) {
  const { t } = useTranslation("complaints");
  return (
    <Panel title={t("thanks.staff.title")} actions={<LinkButton href={paths.staff.thanks}>{t("thanks.staff.go")}</LinkButton>}>
      <p>{t("thanks.staff.home", { count })}</p>
    </Panel>
  );
}
