import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";

/** From somebody's start page to what is theirs alone: where messages reach them, and how they sign in. */
export function OwnLinks() {
  const { t } = useTranslation("entry");
  return (
    <>
      <LinkButton href={paths.staff.myMessages}>{t("messages:my.link")}</LinkButton>
      <LinkButton href={paths.staff.mySignIn}>{t("mine.link")}</LinkButton>
    </>
  );
}
