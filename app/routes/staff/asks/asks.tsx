import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { asksPage } from "~/features/asks/pages.server";
import { askChips, standingKey, whoAsked } from "~/features/asks/ui/ask-words";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { pageIn } from "~/platform/page-in";
import { may } from "~/platform/who-may";
import { Mixed } from "~/ui/marks/mixed";
import { Said } from "~/ui/marks/said";
import { StateChip } from "~/ui/marks/state-chip";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Pagination } from "~/ui/staff/pagination";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "asks.read");
  return {
    title: t("asks")("list.title"),
    language,
    mayWrite: may(actor.roles, "asks.write"),
    ...(await asksPage(actor, authority, pageIn(new URL(args.request.url).searchParams))),
  };
}

export default function Asks() {
  const { asks, page, pages, mayWrite, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("asks");
  const raise = mayWrite ? (
    <LinkButton href={paths.staff.askNew} variant="press" icon="plus">
      {t("list.new")}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <PageHead title={t("list.title")} lead={t("list.lead")} actions={raise} />
      {asks.length === 0 ? (
        <EmptyState title={t("list.empty")}>
          <p>{t("list.emptyLead")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("list.title")}
          captionHidden
          columns={[
            { key: "asked", label: t("asked.label") },
            { key: "by", label: t("list.by") },
            { key: "state", label: t("list.state") },
            { key: "actions", label: t("did.label") },
          ]}
          rows={asks.map((ask) => ({
            id: ask.id,
            rowHeader: "asked",
            cells: {
              asked: <a href={paths.staff.ask(ask.id)}>{ask.asked ? <Said language={ask.language}>{ask.asked}</Said> : t("asked.hidden")}</a>,
              by: (
                <>
                  <Mixed>{whoAsked(ask, t, language)}</Mixed>
                  {ask.views ? <p className="hint">{t("list.views", { count: ask.views })}</p> : null}
                </>
              ),
              state: <StateChip state={askChips[ask.state]} label={t(`askState.${standingKey(ask)}`)} />,
              actions: (
                <>
                  {t("list.actions", { count: ask.actions })}
                  {ask.overdue > 0 ? (
                    <p>
                      <StateChip state="look" label={t("list.overdue", { count: ask.overdue })} />
                    </p>
                  ) : null}
                </>
              ),
            },
          }))}
        />
      )}
      {pages > 1 ? (
        <Pagination
          label={t("list.pages")}
          where={t("list.page", { page, pages })}
          previous={page > 1 ? { href: paths.staff.asksPage(page - 1), label: t("list.previous") } : undefined}
          next={page < pages ? { href: paths.staff.asksPage(page + 1), label: t("list.next") } : undefined}
        />
      ) : null}
    </>
  );
}
