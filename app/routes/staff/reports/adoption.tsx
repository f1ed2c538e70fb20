import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { adoptReport } from "~/features/report/adopt-report.server";
import { sawForm } from "~/features/report/life-form";
import { makingPage } from "~/features/report/making-page.server";
import { periodFrom } from "~/features/report/period";
import { WholeReportForm } from "~/features/report/ui/whole-report-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "reports.adopt");
  const period = periodFrom(args.params.from, args.params.to);
  const report = period && (await makingPage(actor, authority, period, language)).report;
  if (!period || !report) throw notFound();
  return { title: t("reportlife")("making.adopt.title"), period, sentences: report.sentences, hash: report.hash };
}

/** A leader adopts exactly the sentences that they look at. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "reports.adopt");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, sawForm);
  if (!form.ok) return data(form, { status: 422 });
  const done = await adoptReport(actor, period, form.value.saw);
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { saw: `reportlife:why.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function Adoption() {
  const page = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  return <WholeReportForm step="adopt" {...page} errors={wrong?.errors} />;
}
