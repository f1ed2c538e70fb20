import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { easyPage } from "~/features/report/easy-pages.server";
import { periodFrom } from "~/features/report/period";
import { EasyReport } from "~/features/report/ui/easy-report";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { EmptyState } from "~/ui/young/empty-state";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return { language, report: await easyPage(authority.id, period, language) };
}

/** The report as young people read it, short and with pictures. There only once it is out. */
export default function Easy() {
  const { language, report } = useLoaderData<typeof loader>();
  const { t } = useTranslation("easy-report");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.changed}>{t("asks:back")}</BackLink>
      {report ? (
        <EasyReport report={report} language={language} />
      ) : (
        <EmptyState title={t("none.title")}>
          <p>{t("none.lead")}</p>
        </EmptyState>
      )}
      <ButtonRow>
        <BigLink href={to.say} icon="say">
          {t("asks:changed.say")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
