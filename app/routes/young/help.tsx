import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { helpLines } from "~/features/safeguarding/help-directory";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { BigLink } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { language, t } = await anyone(args);
  return { language, title: t("common")("name"), lines: helpLines };
}

/** Who to turn to now; every number can be tapped. */
export default function Help() {
  const { language, lines } = useLoaderData<typeof loader>();
  const { t } = useTranslation("help");
  return (
    <>
      <BackLink href={paths.young(language).home}>{t("back")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {lines.map((line) => (
        <Card key={line.key} title={t(`${line.key}.who`)}>
          <p>{t(`${line.key}.what`)}</p>
          <BigLink href={line.href} icon="help">
            {t(line.href.startsWith("sms") ? "text" : "call")} <bdi dir="ltr">{line.number}</bdi>
          </BigLink>
          <p>{t("free")}</p>
        </Card>
      ))}
      <Notice tone="calm">
        <p>{t("notWatched")}</p>
      </Notice>
    </>
  );
}
