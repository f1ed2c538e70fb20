import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { periodFrom } from "~/features/report/period";
import { quotesToCheck } from "~/features/report/quotes-to-check.server";
import { QuoteChecks } from "~/features/report/ui/quote-checks";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { may } from "~/platform/who-may";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "quotes.check");
  const period = periodFrom(args.params.from, args.params.to);
  const quotes = period && (await quotesToCheck(actor, authority, period));
  if (!period || !quotes) throw notFound();
  const back = may(actor.roles, "reports.read") ? paths.staff.reportMaking(period.from, period.to) : paths.staff.home;
  return { title: t("reportchecks")("quotes.title"), language, period, quotes, back };
}

/** Every quote that may come into this report, and what a second person found about it. */
export default function Quotes() {
  const { language, period, quotes, back } = useLoaderData<typeof loader>();
  const { t } = useTranslation("reportchecks");
  const lead = t("report:period", { from: dayWords(period.from, language), to: dayWords(period.to, language) });
  return (
    <>
      <PageHead title={t("quotes.title")} lead={lead} back={{ href: back, label: t("quotes.back") }} />
      <p>{t("quotes.lead")}</p>
      <QuoteChecks period={period} quotes={quotes} language={language} />
    </>
  );
}
