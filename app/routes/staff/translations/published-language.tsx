import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { narrowedBy } from "~/features/translations/published-form";
import { makerToBegin, publishedLanguage } from "~/features/translations/published-pages.server";
import { PublishedFilters } from "~/features/translations/ui/published-filters";
import { PublishedThing } from "~/features/translations/ui/published-thing";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { languageWords } from "~/platform/i18n/language-words";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Pagination } from "~/ui/staff/pagination";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "published.translate");
  const asked = new URL(args.request.url).searchParams;
  const narrowed = narrowedBy(asked);
  const page = await publishedLanguage(authority, args.params.language, narrowed, actor);
  if (!page) throw notFound();
  const title = `${t("translations")("published.title")}: ${languageWords(language, page.code)}`;
  return { title, page, narrowed, maker: await makerToBegin(actor, page.code), saved: asked.get("done") === "saved" };
}

/** What is published, each text beside its place in one language. */
export default function PublishedInLanguage() {
  const { page, narrowed, maker, saved } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("translations");
  const { show, kind } = narrowed;
  const chosen = { show, kind, page: page.at };
  const at = (number: number) => paths.staff.publishedIn(page.code, { ...chosen, page: number });
  return (
    <>
      <StatusRegion message={saved ? t("published.saved") : undefined} />
      <PageHead
        title={`${languageWords(i18n.language, page.code)} (${page.name})`}
        lead={t("published.progress", { done: page.counts.done, all: page.counts.all, language: languageWords(i18n.language, page.code) })}
        back={{ href: paths.staff.published, label: t("published.all") }}
      />
      <PublishedFilters page={page} narrowed={narrowed} />
      {page.things.length === 0 ? (
        <EmptyState title={t(page.counts.all === 0 ? "published.empty" : "published.noneLeft")}>
          <p>{t(page.counts.all === 0 ? "published.emptyLead" : "published.noneLeftLead")}</p>
        </EmptyState>
      ) : null}
      <div className="stack">
        {page.things.map((thing) => (
          <PublishedThing
            key={thing.id}
            thing={thing}
            into={page}
            maker={maker}
            sendTo={`${paths.staff.publishedThing(page.code, thing.kind, thing.id)}${new URL(paths.staff.publishedIn(page.code, chosen), "http://here").search}`}
          />
        ))}
      </div>
      {page.pages > 1 ? (
        <Pagination
          label={t("published.pages")}
          where={t("published.where", { at: page.at, pages: page.pages })}
          previous={page.at > 1 ? { href: at(page.at - 1), label: t("published.before") } : undefined}
          next={page.at < page.pages ? { href: at(page.at + 1), label: t("published.after") } : undefined}
        />
      ) : null}
    </>
  );
}
