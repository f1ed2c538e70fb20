import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { easyPageBefore } from "~/features/report/easy-pages.server";
import { periodFrom } from "~/features/report/period";
import { EasyReport } from "~/features/report/ui/easy-report";
import { notFound, staff } from "~/platform/door.server";
import { Notice } from "~/ui/young/notice";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await staff(args, "reports.read");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return { language: visitor.language, report: await easyPageBefore(visitor, period) };
}

/** Young people's version of the report as it stands now, just as they will see it. For staff alone. */
export default function EasyBefore() {
  const { language, report } = useLoaderData<typeof loader>();
  const { t } = useTranslation("easy-report");
  return (
    <>
      <Notice tone="warning">
        <p>{t("preview")}</p>
      </Notice>
      <EasyReport report={report} language={language} />
    </>
  );
}
