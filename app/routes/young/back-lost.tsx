import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await anyone(args);
  return { language };
}

/** What we can and cannot do for somebody who lost their receipt. */
export default function BackLost() {
  const { language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("back");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.back}>{t("views:back")}</BackLink>
      <PageTitle lead={t("lost.lead")}>{t("lost.title")}</PageTitle>
      <Card title={t("lost.still.title")}>
        <ul>
          <li>{t("lost.still.read")}</li>
          <li>{t("lost.still.private")}</li>
          <li>{t("lost.still.part")}</li>
        </ul>
      </Card>
      <Card title={t("lost.cannot.title")}>
        <p>{t("lost.cannot.find")}</p>
        <p>{t("lost.cannot.why")}</p>
      </Card>
      <Card title={t("lost.can.title")}>
        <ul>
          <li>{t("lost.can.some")}</li>
          <li>{t("lost.can.again")}</li>
          <li>{t("lost.can.talk")}</li>
        </ul>
      </Card>
      <ButtonRow>
        <BigLink href={to.say} icon="say">
          {t("lost.say")}
        </BigLink>
        <BigLink href={to.help} tone="plain" icon="help">
          {t("lost.help")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
