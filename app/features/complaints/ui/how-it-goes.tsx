import { useTranslation } from "react-i18next";
import { Card } from "~/ui/young/card";
import { Timeline } from "~/ui/young/timeline";

type Days = { readonly first: number; readonly most: number };

/** The way of a complaint in three stages, each with its days. */
export function HowItGoes({ days }: { days: Readonly<Record<1 | 2 | 3, Days>> }) {
  const { t } = useTranslation("complaints");
  return (
    <Card title={t("how.title")}>
      <Timeline
        label={t("how.title")}
        steps={([1, 2, 3] as const).map((stage) => ({
          state: "next" as const,
          stateLabel: t(`how.step.${stage}`),
          title: t(`stage.${stage}`),
          children: <p>{t(`how.${stage}`, { ...days[stage] })}</p>,
        }))}
      />
      <p>{t("how.days")}</p>
      <p>{t("how.last")}</p>
    </Card>
  );
}
