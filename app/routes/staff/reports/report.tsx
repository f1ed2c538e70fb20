import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { reportWithAsks } from "~/features/report/pages.server";
import { periodOfReport } from "~/features/report/period-of-report.server";
import reportCss from "~/features/report/ui/report.css?url";
import { ReportBody } from "~/features/report/ui/report-body";
import { LeadingOn, type Links } from "~/features/report/ui/report-links";
import partsCss from "~/features/report/ui/report-parts.css?url";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const links: LinksFunction = () => [reportCss, partsCss].map((href) => ({ rel: "stylesheet", href }));
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.title}, ${data.report.subtitle}` : undefined }];

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await staff(args, "reports.read");
  const period = await periodOfReport(visitor, args.params);
  return { title: visitor.t("report")("page.title"), ...(await reportWithAsks(visitor, period)) };
}

export default function Report() {
  const { report, askIds } = useLoaderData<typeof loader>();
  const { t } = useTranslation("report");
  const { from, to } = report.period;
  const links: Links = {
    figure: (id) => paths.staff.reportFigure(from, to, id),
    ask: (key) => (askIds[key] ? paths.staff.ask(askIds[key]) : null),
    show: t("figure.show"),
  };
  const downloads = (["pdf", "docx"] as const).map((format) => (
    <LinkButton key={format} href={paths.staff.reportFile(from, to, format)} icon="report" download>
      {t(`page.formats.${format}`)}
    </LinkButton>
  ));
  return (
    <>
      <PageHead
        title={report.title}
        lead={`${report.authority} · ${report.subtitle}`}
        back={{ href: paths.staff.reports, label: t("page.back") }}
        actions={
          <>
            <LinkButton href={paths.staff.reportMaking(from, to)} icon="write">
              {t("reportlife:making.link")}
            </LinkButton>
            {downloads}
          </>
        }
      />
      <LeadingOn value={links}>
        <ReportBody report={report} />
      </LeadingOn>
      <p className="hint report-print">{t("page.also")}</p>
      <ul className="report-list report-print">
        {(["pdf", "docx"] as const).map((format) => (
          <li key={format}>
            <a href={paths.staff.reportBoard(from, to, format)} download>
              {t(`board.${format}`)}
            </a>
          </li>
        ))}
        {(["html", "md", "csv", "json"] as const).map((format) => (
          <li key={format}>
            <a href={paths.staff.reportFile(from, to, format)} download>
              {t(`page.formats.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
