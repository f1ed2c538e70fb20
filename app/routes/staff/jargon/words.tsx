import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsPage } from "~/features/jargon/pages.server";
import { commitmentWords, countWords } from "~/features/jargon/ui/commitment-words";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { may } from "~/platform/who-may";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "words.check");
  return { title: t("jargon")("staff.title"), words: await wordsPage(authority.id), mayCommit: may(actor.roles, "words.commit") };
}

/** The word list as staff keep it: what was promised about each word, and how many said how it feels. */
export default function StaffWords() {
  const { words, mayCommit } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("jargon");
  return (
    <>
      <PageHead
        title={t("staff.title")}
        lead={t("staff.lead")}
        actions={
          <LinkButton href={paths.staff.wordsCheck} variant="press" icon="check">
            {t("check.title")}
          </LinkButton>
        }
      />
      {words.length === 0 ? (
        <EmptyState title={t("list.empty")}>
          <p>{t("list.emptyLead")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("staff.title")}
          captionHidden
          columns={[
            { key: "term", label: t("staff.term") },
            { key: "promise", label: t("word.promise") },
            { key: "instead", label: t("word.instead") },
            { key: "flags", label: t("staff.flags") },
          ]}
          rows={words.map((word) => ({
            id: word.key,
            rowHeader: "term",
            cells: {
              term: <span lang="en">{word.term}</span>,
              promise: mayCommit ? (
                <a href={paths.staff.wordCommitment(word.key)}>{commitmentWords(t, i18n.language, word.commitment)}</a>
              ) : (
                commitmentWords(t, i18n.language, word.commitment)
              ),
              instead: word.alternatives.join(" · "),
              flags: countWords(t, word.flags),
            },
          }))}
        />
      )}
    </>
  );
}
