import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readComplaint } from "~/features/complaints/read-complaint.server";
import { ComplaintActs } from "~/features/complaints/ui/complaint-acts";
import { ComplaintFacts } from "~/features/complaints/ui/complaint-facts";
import { ComplaintSteps } from "~/features/complaints/ui/complaint-steps";
import { ComplaintWords } from "~/features/complaints/ui/complaint-words";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "complaints.read");
  const page = await readComplaint(actor, authority, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("complaints")("staff.one"), language, page };
}

/** One complaint: where it stands, the young person's words, what was done, and what can be done now. */
export default function Complaint() {
  const { page, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("complaints");
  return (
    <>
      <PageHead title={t("staff.one")} lead={t(`staff.stage.${page.stage}`)} back={{ href: paths.staff.complaints, label: t("staff.title") }} />
      <ComplaintFacts page={page} language={language} />
      <ComplaintWords page={page} language={language} />
      <ComplaintActs page={page} />
      <ComplaintSteps steps={page.steps} language={language} />
    </>
  );
}
