import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { figurePage } from "~/features/report/pages.server";
import { periodOfReport } from "~/features/report/period-of-report.server";
import { TextIn } from "~/features/report/ui/report-line";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.title}: ${data.page.figure.shown.what.text}` : undefined }];

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await staff(args, "reports.read");
  const period = await periodOfReport(visitor, args.params);
  const page = await figurePage(visitor, period, args.params.figure ?? "");
  if (!page) throw notFound();
  return { title: visitor.t("report")("figure.title"), period, page };
}

/** One figure: what it counts, out of what, for when, from where, and the rows behind it. */
export default function ReportFigure() {
  const { period, page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("report");
  const { figure, labels, rows } = page;
  const { shown } = figure;
  return (
    <>
      <PageHead
        title={<TextIn {...shown.what} />}
        lead={t("figure.title")}
        back={{ href: paths.staff.report(period.from, period.to), label: t("figure.back") }}
      />
      <Facts
        rows={[
          { key: t("figure.value"), value: <strong>{shown.value}</strong> },
          { key: labels.base, value: shown.base },
          { key: labels.period, value: shown.period },
          { key: labels.source, value: shown.note ? `${shown.source} (${shown.note})` : shown.source },
        ]}
      />
      <Panel title={t("figure.behind")}>
        {rows.length === 0 ? (
          <p>{t(figure.unit === "people" ? "figure.protected" : "figure.none")}</p>
        ) : (
          <ul className="report-list">
            {rows.map((row) => (
              <li key={`${row.href} ${row.text.text}`}>
                {row.href ? (
                  <a href={row.href}>
                    <TextIn {...row.text} />
                  </a>
                ) : (
                  <TextIn {...row.text} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
