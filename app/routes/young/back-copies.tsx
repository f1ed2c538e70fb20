import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
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
  const own = useOwnPaths(language);
  const { t } = useTranslation("back");
  return (
    <>
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      <PageTitle lead={t("copy.lead")}>{t("can.copy")}</PageTitle>
      <Notice tone="warning">
        <p>{t("copy.phone")}</p>
      </Notice>
      <ButtonRow>
        <BigLink tone="plain" icon="report" href={own.downloadPage} download>
          {t("copy.page")}
        </BigLink>
        <BigLink tone="plain" icon="words" href={own.download} download>
          {t("copy.text")}
        </BigLink>
        <BigLink tone="plain" icon="edit" href={own.downloadRows} download>
          {t("copy.rows")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
