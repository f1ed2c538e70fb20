import { useTranslation } from "react-i18next";
import { LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

type Props = { title: string; password: string; waits?: boolean; back: { href: string; label: string } };

/** A first password, said this once to whoever gives it. */
export function FirstPassword({ title, password, waits, back }: Props) {
  const { t } = useTranslation("people");
  return (
    <>
      <PageHead title={title} back={back} />
      <Panel title={t("invite.password")}>
        <p className="lead">
          <code dir="ltr" translate="no">
            {password}
          </code>
        </p>
        <p>{t("invite.once")}</p>
        <p>{t("entry:second.onlyOnce")}</p>
        {waits ? <p>{t("entry:second.rolesWait")}</p> : null}
      </Panel>
      <LinkButton href={back.href}>{back.label}</LinkButton>
    </>
  );
}
