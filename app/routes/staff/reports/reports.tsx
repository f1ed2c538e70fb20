import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { periodToRead, reportsPage } from "~/features/report/pages.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { EmptyState } from "~/ui/staff/empty-state";
import { DateField } from "~/ui/staff/field";
import { FilterBar } from "~/ui/staff/filter-bar";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await staff(args, "reports.read");
  const asked = new URL(args.request.url).searchParams;
  const [from, to] = [asked.get("from") ?? "", asked.get("to") ?? ""];
  const period = await periodToRead(visitor.authority.id, from, to);
  if (period && period !== "other") throw redirect(paths.staff.report(period.from, period.to));
  const wrong = period === "other" ? "notFixed" : asked.has("from") || asked.has("to") ? "wrong" : null;
  return {
    title: visitor.t("report")("list.title"),
    periods: await reportsPage(visitor),
    chosen: { from, to },
    wrong,
  };
}

export default function Reports() {
  const { periods, chosen, wrong } = useLoaderData<typeof loader>();
  const { t } = useTranslation("report");
  const error = wrong ? t(`list.${wrong}`) : undefined;
  return (
    <>
      <PageHead title={t("list.title")} lead={t("list.lead")} />
      {periods.length === 0 ? (
        <EmptyState title={t("list.empty.title")}>
          <p>{t("list.empty.what")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("list.caption")}
          captionHidden
          columns={[
            { key: "period", label: t("list.columns.period") },
            { key: "state", label: t("list.columns.state") },
          ]}
          rows={periods.map(({ from, to, shown, why, state, on }) => ({
            id: `${from} ${to}`,
            rowHeader: "period",
            cells: {
              period: (
                <>
                  <a href={paths.staff.report(from, to)}>{shown}</a>
                  <p className="hint">{t(`list.${why}`)}</p>
                </>
              ),
              state: t(`list.state.${state}`, { on }),
            },
          }))}
        />
      )}
      <Panel title={t("list.choose")}>
        <FilterBar label={t("list.choose")} action={paths.staff.reports} submitLabel={t("list.open")}>
          <DateField id="from" name="from" label={t("list.from")} defaultValue={chosen.from} error={error} />
          <DateField id="to" name="to" label={t("list.to")} defaultValue={chosen.to} />
        </FilterBar>
      </Panel>
    </>
  );
}
