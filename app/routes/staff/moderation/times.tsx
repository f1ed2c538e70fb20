import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Times } from "~/features/moderation/reading-times";
import { timesByMonth } from "~/features/moderation/times-page.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "times.read");
  return { title: t("moderation")("title.times"), ...(await timesByMonth(authority)) };
}

/** How long reading and answering take, now and month by month: the figures that young people read too. */
export default function ReadingTimes() {
  const { now, trend } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("moderation");
  const month = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : i18n.language, { month: "long", year: "numeric", timeZone: "UTC" });
  const cell = (times: Times) => (times.of === "few" ? t("times.few") : t("times.cell", { median: times.median, most: times.most95, of: times.of }));
  const rows = [
    { id: "now", what: t("times.now", { count: now.days }), ...now },
    ...trend.map((one) => ({ ...one, id: one.month, what: month.format(new Date(`${one.month}-01T00:00:00Z`)) })),
  ];
  return (
    <>
      <PageHead title={t("title.times")} lead={t("times.lead")} actions={<LinkButton href={paths.staff.spotter}>{t("worries:card.title")}</LinkButton>} />
      <Table
        caption={t("times.table")}
        columns={(["what", "read", "answered"] as const).map((key) => ({ key, label: t(`times.column.${key}`) }))}
        rows={rows.map((row) => ({ id: row.id, rowHeader: "what", cells: { what: row.what, read: cell(row.read), answered: cell(row.answered) } }))}
      />
      {trend.length === 0 ? (
        <EmptyState title={t("times.none")}>
          <p>{t("times.noneWhat")}</p>
        </EmptyState>
      ) : null}
    </>
  );
}
