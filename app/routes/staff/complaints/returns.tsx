import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { returnsPage } from "~/features/complaints/returns-pages.server";
import { PeriodTold } from "~/features/complaints/ui/period-told";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await staff(args, "returns.record");
  return { title: t("complaints")("returns.title"), language, periods: await returnsPage(authority.id, authority.timeZone) };
}

/** What was told of each period: numbers with their base, child-raised and adult-raised apart, what recurs, what was learned. */
export default function Returns() {
  const { periods, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("complaints");
  return (
    <>
      <PageHead
        title={t("returns.title")}
        lead={t("returns.lead")}
        actions={
          <>
            <LinkButton href={paths.staff.returnNew} variant="press" icon="edit">
              {t("returns.type")}
            </LinkButton>
            <LinkButton href={paths.staff.returnImport} icon="plus">
              {t("returns.file")}
            </LinkButton>
          </>
        }
      />
      {periods.length === 0 ? (
        <EmptyState title={t("returns.none")}>
          <p>{t("returns.noneLead")}</p>
        </EmptyState>
      ) : null}
      {periods.map((period) => (
        <PeriodTold key={period.id} period={period} language={language} />
      ))}
    </>
  );
}
