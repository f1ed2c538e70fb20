import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { makingPage } from "~/features/report/making-page.server";
import { periodFrom } from "~/features/report/period";
import { Checks, Editors, Signing, Written } from "~/features/report/ui/making-parts";
import partsCss from "~/features/report/ui/report-parts.css?url";
import { Printing } from "~/features/report/ui/way-to-print";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: partsCss }];
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "reports.read");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return { title: t("reportlife")("making.title"), language, page: await makingPage(actor, authority, period, language) };
}

/** How a report is made: who writes, what they wrote, who signed it, and what stands in the way of printing. */
export default function Making() {
  const { language, page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("reportlife");
  const { period, may, members, print, registers, report } = page;
  const { from, to } = period;
  const lead = t("report:period", { from: dayWords(from, language), to: dayWords(to, language) });
  return (
    <>
      <PageHead title={t("making.title")} lead={lead} back={{ href: paths.staff.report(from, to), label: t("making.back") }} />
      {print ? (
        <Panel
          title={t("making.printed.title")}
          actions={may.adopt ? <LinkButton href={paths.staff.reportCorrection(from, to)}>{t("making.correct.title")}</LinkButton> : null}
        >
          <p className="report-hash">{t("making.printed.lead", { on: dayWords(print.on, language), hash: print.hash })}</p>
        </Panel>
      ) : null}
      {report ? null : (
        <EmptyState title={t("making.notOpen.title")}>
          <p>{t("making.notOpen.lead")}</p>
          {may.make ? (
            <LinkButton href={paths.staff.reportOpening(from, to)} variant="press">
              {t("making.open.button")}
            </LinkButton>
          ) : null}
        </EmptyState>
      )}
      {report && !print ? <Printing period={period} report={report} may={may} /> : null}
      {may.make && report && !print ? <Editors period={period} members={members} /> : null}
      {report ? (
        <>
          <Written period={period} report={report} may={may} printed={print !== null} />
          {print ? null : (
            <>
              <Signing period={period} report={report} may={may} language={language} />
              <Checks period={period} report={report} may={may} language={language} />
            </>
          )}
        </>
      ) : null}
      <Panel
        title={t("making.registers.title")}
        actions={may.adopt && !print ? <LinkButton href={paths.staff.reportRegisters(from, to)}>{t("making.registers.change")}</LinkButton> : null}
      >
        <p>{t("making.registers.lead")}</p>
        <p>{t(registers.printed === "leftOut" ? "doc.registersLeftOut" : "doc.registersKept", { because: registers.because ?? t("doc.registersUsual") })}</p>
      </Panel>
    </>
  );
}
