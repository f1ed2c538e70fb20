import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  await viewComeBackTo(args.request, visitor);
  return { language: visitor.language };
}

/** A copy of everything that is kept of a view, in three forms. */
export default function BackCopies() {
  const { language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("back");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.backView}>{t("views:back")}</BackLink>
      <PageTitle lead={t("copy.lead")}>{t("can.copy")}</PageTitle>
      <Notice tone="warning">
        <p>{t("copy.phone")}</p>
      </Notice>
      <ButtonRow>
        <BigLink tone="plain" icon="report" href={to.backDownloadPage} download>
          {t("copy.page")}
        </BigLink>
        <BigLink tone="plain" icon="words" href={to.backDownload} download>
          {t("copy.text")}
        </BigLink>
        <BigLink tone="plain" icon="edit" href={to.backDownloadRows} download>
          {t("copy.rows")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
