import { useTranslation } from "react-i18next";
import { Mixed } from "~/ui/marks/mixed";
import { BigLink } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";

type Props = {
  level: 2 | 3;
  name: string;
  what: string;
  number: string;
  href: string;
  press: string;
  free: boolean;
  hours: string | null;
  checked: boolean;
};

/** Somebody to turn to, with one number to tap. Says so when nobody could check it. */
export function HelpCard({ level, name, what, number, href, press, free, hours, checked }: Props) {
  const { t } = useTranslation("help");
  return (
    <Card title={name} level={level}>
      <p>{what}</p>
      <BigLink href={href} icon="help">
        {press} <bdi dir="ltr">{number}</bdi>
        <span className="hush">
          , <Mixed>{name}</Mixed>
        </span>
      </BigLink>
      {free ? <p>{t("free")}</p> : null}
      {hours ? <p dir="auto">{t("hoursAre", { hours })}</p> : null}
      {checked ? null : <p className="hint">{t("notChecked")}</p>}
    </Card>
  );
}
