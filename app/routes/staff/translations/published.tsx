import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { publishedLanguages } from "~/features/translations/published-pages.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { languageWords } from "~/platform/i18n/language-words";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "published.translate");
  return { title: t("translations")("published.title"), languages: await publishedLanguages(authority, actor) };
}

/** Every language, and how much of what is published stands in it. */
export default function Published() {
  const { languages } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("translations");
  return (
    <>
      <PageHead title={t("published.title")} lead={t("published.lead")} />
      {languages.every(({ counts }) => counts.all === 0) ? (
        <EmptyState title={t("published.empty")}>
          <p>{t("published.emptyLead")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("published.title")}
          captionHidden
          columns={[
            { key: "language", label: t("published.language") },
            { key: "done", label: t("published.textsDone"), numeric: true },
            { key: "changed", label: t("published.textsChanged"), numeric: true },
            { key: "missing", label: t("published.textsMissing"), numeric: true },
          ]}
          rows={languages
            .filter(({ counts }) => counts.all > 0)
            .map(({ code, name, tag, counts }) => ({
              id: code,
              rowHeader: "language",
              cells: {
                language: (
                  <a href={paths.staff.publishedIn(code)}>
                    {languageWords(i18n.language, code)}
                    {name === languageWords(i18n.language, code) ? null : (
                      <>
                        {" "}
                        (<bdi lang={tag}>{name}</bdi>)
                      </>
                    )}
                  </a>
                ),
                done: t("list.of", { some: counts.done, all: counts.all }),
                changed: counts.changed,
                missing: counts.missing,
              },
            }))}
        />
      )}
    </>
  );
}
