import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { coverageSupplied } from "~/features/complaints/figures-supplied.server";
import { feedbackPage } from "~/features/feedback/pages.server";
import { CoverageTables } from "~/features/feedback/ui/coverage-tables";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { pageIn } from "~/platform/page-in";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Pagination } from "~/ui/staff/pagination";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "feedback.ask");
  const [page, supplied] = await Promise.all([feedbackPage(actor, authority, pageIn(new URL(args.request.url).searchParams)), coverageSupplied(authority.id)]);
  return { title: t("feedback")("title"), language, page, supplied };
}

/** Feedback requests: how many were heard out of all that happened, where nobody was, and the occasions themselves. */
export default function Feedback() {
  const { page, supplied, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("feedback");
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton href={paths.staff.feedbackNew} variant="press" icon="plus">
            {t("new.go")}
          </LinkButton>
        }
      />
      <Panel title={t("coverage.title")}>
        <p>{t("coverage.period", { from: dayWords(page.from, language), to: dayWords(page.to, language) })}</p>
        <CoverageTables coverage={page.coverage} />
        {supplied.map((figure) => (
          <p key={figure.id} className="hint">
            {t("coverage.supplied", { part: figure.value, all: figure.of, source: figure.source })}
          </p>
        ))}
      </Panel>
      <Panel title={t("occasions.title")}>
        {page.occasions.length === 0 ? (
          <EmptyState title={t("occasions.none")}>
            <p>{t("occasions.noneLead")}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t("occasions.title")}
            captionHidden
            columns={["what", "team", "asked", "answered"].map((key) => ({ key, label: t(`occasions.column.${key}`) }))}
            rows={page.occasions.map((one) => ({
              id: one.id,
              rowHeader: "what",
              cells: {
                what: <a href={paths.staff.occasion(one.id)}>{t("occasions.on", { kind: t(`kinds.${one.kind}`), day: dayWords(one.onDay, language) })}</a>,
                team: <bdi>{one.team ?? t("team.none")}</bdi>,
                asked: one.asked,
                answered: one.answered,
              },
            }))}
          />
        )}
        {page.pages.now > 1 || page.pages.more ? (
          <Pagination
            label={t("occasions.pages")}
            where={t("occasions.page", { page: page.pages.now })}
            previous={page.pages.now > 1 ? { href: paths.staff.feedbackOf(page.pages.now - 1), label: t("occasions.newer") } : undefined}
            next={page.pages.more ? { href: paths.staff.feedbackOf(page.pages.now + 1), label: t("occasions.older") } : undefined}
          />
        ) : null}
      </Panel>
    </>
  );
}
