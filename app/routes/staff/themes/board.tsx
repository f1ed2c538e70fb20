import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { themeBoard } from "~/features/themes/pages.server";
import { ThemeTable } from "~/features/themes/ui/theme-table";
import { staff } from "~/platform/door.server";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "themes.read");
  return { title: t("themes")("title"), ...(await themeBoard(actor, authority.timeZone)) };
}

/** What many say, in young people's words: how many, how long unanswered, whose it is. */
export default function ThemeBoard() {
  const { themes, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation("themes");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {themes.length === 0 ? (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.what")}</p>
        </EmptyState>
      ) : (
        <ThemeTable themes={themes} today={today} />
      )}
    </>
  );
}
