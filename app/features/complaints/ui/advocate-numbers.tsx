import { useTranslation } from "react-i18next";
import { Card } from "~/ui/young/card";
import { Phone } from "~/ui/young/phone";

export type Numbers = readonly { readonly key: string; readonly number: string }[];

/** Who is on their side, and the numbers to call one without us. */
export function AdvocateNumbers({ numbers }: { numbers: Numbers }) {
  const { t } = useTranslation("back");
  return (
    <Card title={t("can.advocate")}>
      <p>{t("advocate.what")}</p>
      <p>{t("advocate.who")}</p>
      {numbers.map((line) => (
        <p key={line.key}>
          {t(`help:${line.key}.who`)} <Phone number={line.number} />
        </p>
      ))}
    </Card>
  );
}
