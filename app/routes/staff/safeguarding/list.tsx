import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { safeguardingPage } from "~/features/safeguarding/pages.server";
import { ConcernTable } from "~/features/safeguarding/ui/concern-table";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "concerns.open");
  const page = await safeguardingPage(actor);
  if (!page) throw notFound();
  return { title: t("safeguarding")("title"), timeZone: authority.timeZone, page, handedOn: new URL(args.request.url).searchParams.get("done") === "handedOn" };
}

/** Every concern, open ones first, those that nobody has seen before all others, then by their clock. Nothing is ranked: there is no level and no score. */
export default function Safeguarding() {
  const { page, timeZone, handedOn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("safeguarding");
  return (
    <>
      <StatusRegion message={handedOn ? t("done.handedOn") : undefined} />
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={page.readsAll ? <LinkButton href={paths.staff.worryWords}>{t("worries:title")}</LinkButton> : undefined}
      />
      {page.open.length === 0 ? (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.what")}</p>
        </EmptyState>
      ) : (
        <ConcernTable caption={t("open")} rows={page.open} at={page.at} timeZone={timeZone} />
      )}
      {page.closed.length > 0 ? (
        <Panel title={t("closedLately")}>
          <ConcernTable caption={t("closedLately")} captionHidden rows={page.closed} at={page.at} timeZone={timeZone} />
        </Panel>
      ) : null}
    </>
  );
}
