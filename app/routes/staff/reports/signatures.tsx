import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { signatureForm } from "~/features/report/life-form";
import { periodFrom } from "~/features/report/period";
import { signReport } from "~/features/report/sign-report.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return { title: t("reportlife")("making.sign.title"), period };
}

/** A worker records that a group signed: its vote said yes, or a meeting decided it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  const form = await readForm(args.request, signatureForm);
  if (!period || !form.ok) throw notFound();
  const { ballot, meeting = "", saw } = form.value;
  const signing = ballot ? { how: "ballot" as const, ballotId: ballot } : { how: "meeting" as const, meetingId: meeting, sawHash: saw };
  const done = await signReport(actor, authority, period, signing);
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  if (done.why === "not-found") throw notFound();
  return data({ why: done.why }, { status: 422 });
}

/** Shown when nothing was signed: why not. */
export default function Signatures() {
  const { period } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportlife");
  return (
    <PageHead
      title={t("making.sign.title")}
      lead={wrong ? t(`why.${wrong.why}`) : t("making.sign.elsewhere")}
      back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("making.title") }}
    />
  );
}
