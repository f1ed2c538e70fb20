import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { youngReportsPage } from "~/features/report/young-pages.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { BackLink } from "~/ui/young/back-link";
import { Door, DoorList } from "~/ui/young/door";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language } = await anyone(args);
  return { language, ...(await youngReportsPage(actor, authority)) };
}

/** Every printed report; for a young editor also what is being written. */
export default function Reports() {
  const { language, printed, writing } = useLoaderData<typeof loader>();
  const { t } = useTranslation("making");
  const to = paths.young(language);
  const period = ({ from, to: until }: { from: string; to: string }) => t("list.period", { from: dayWords(from, language), to: dayWords(until, language) });
  return (
    <>
      <BackLink href={to.home}>{t("back")}</BackLink>
      <PageTitle lead={t("list.lead")}>{t("list.title")}</PageTitle>
      {writing.length > 0 ? (
        <DoorList>
          {writing.map((one) => (
            <Door key={one.from + one.to} href={to.reportOurs(one.from, one.to)} icon="write" title={t("list.ours")} hint={period(one)} />
          ))}
        </DoorList>
      ) : null}
      {printed.length === 0 ? (
        <EmptyState title={t("list.empty")}>
          <p>{t("list.emptyLead")}</p>
        </EmptyState>
      ) : (
        <DoorList>
          {printed.map((one) => (
            <Door
              key={one.from + one.to}
              href={to.report(one.from, one.to)}
              icon="report"
              title={period(one)}
              hint={t("list.printed", { on: dayWords(one.on, language) })}
            />
          ))}
        </DoorList>
      )}
    </>
  );
}
