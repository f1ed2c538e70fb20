import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { themePage } from "~/features/themes/pages.server";
import { ThemeSheet } from "~/features/themes/ui/theme-sheet";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "themes.read");
  const page = await themePage(actor, args.params.id ?? "", authority.timeZone);
  if (!page) throw notFound();
  const routed = new URL(args.request.url).searchParams.get("done") === "routed";
  return { title: t("themes")("one"), page, routed };
}

/** One theme with its quotes within consent. */
export default function Theme() {
  const { page, routed } = useLoaderData<typeof loader>();
  const { t } = useTranslation("themes");
  return (
    <>
      <StatusRegion message={routed ? t("routed") : undefined} />
      <PageHead title={<q dir="auto">{page.theme.name}</q>} lead={t("oneLead")} back={{ href: paths.staff.themes, label: t("title") }} />
      <ThemeSheet page={page} />
    </>
  );
}
