import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { helpLinesPage } from "~/features/safeguarding/set-help-line.server";
import { LaneTabs } from "~/features/safeguarding/ui/lane-tabs";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language, t } = await staff(args, "lane.set");
  const lines = await helpLinesPage(actor);
  if (!lines) throw notFound();
  return { title: t("safeguarding")("lines.title"), language, lines };
}

/** The authority's own numbers, each with the day on which somebody checked it. */
export default function HelpLines() {
  const { lines, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("safeguarding");
  return (
    <>
      <PageHead title={t("lines.title")} lead={t("lines.lead")} />
      <LaneTabs here="lines" />
      <Table
        caption={t("lines.title")}
        captionHidden
        columns={(["line", "name", "phone", "verified"] as const).map((key) => ({ key, label: t(`lines.column.${key}`) }))}
        rows={lines.map((line) => ({
          id: line.key,
          rowHeader: "line",
          cells: {
            line: <a href={paths.staff.helpLine(line.key)}>{t(`lines.${line.key}`)}</a>,
            name: line.name ? <Said>{line.name}</Said> : t("lines.missing"),
            phone: <bdi dir="ltr">{line.phone}</bdi>,
            verified: line.verifiedOn ? dayWords(line.verifiedOn, language) : t("lines.never"),
          },
        }))}
      />
    </>
  );
}
