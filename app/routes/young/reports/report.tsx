import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { periodFrom } from "~/features/report/period";
import { printedReport } from "~/features/report/printed-report.server";
import reportCss from "~/features/report/ui/report.css?url";
import { ReportBody } from "~/features/report/ui/report-body";
import partsCss from "~/features/report/ui/report-parts.css?url";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import type { PageHandle } from "~/root";
import tableCss from "~/ui/staff/list.css?url";
import narrowCss from "~/ui/staff/rooms.css?url";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };
export const links: LinksFunction = () => [tableCss, narrowCss, reportCss, partsCss].map((href) => ({ rel: "stylesheet", href }));

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const period = periodFrom(args.params.from, args.params.to);
  const printed = period && (await printedReport(authority, period, language));
  if (!printed) throw notFound();
  return { language, report: printed.document, on: printed.on };
}

const formats = { pdf: "PDF", docx: "Word", html: "HTML", md: "Markdown", csv: "CSV", json: "JSON" } as const;

/** A printed report, as everybody may read it. */
export default function Report() {
  const { language, report, on } = useLoaderData<typeof loader>();
  const { t } = useTranslation("making");
  const to = paths.young(language);
  const { from, to: until } = report.period;
  return (
    <>
      <BackLink href={to.reports}>{t("list.title")}</BackLink>
      <div lang={report.language} dir={report.direction}>
        <PageTitle lead={`${report.authority} · ${report.subtitle}`}>{report.title}</PageTitle>
      </div>
      <p>{t("list.printed", { on: dayWords(on, language) })}</p>
      <ReportBody report={report} />
      <h2>{t("page.take")}</h2>
      <ul>
        {Object.entries(formats).map(([format, name]) => (
          <li key={format}>
            <a href={to.reportFile(from, until, format)} download>
              {t("page.as", { format: name })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
