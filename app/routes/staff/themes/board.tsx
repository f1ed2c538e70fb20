import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { boardChoices } from "~/features/themes/board";
import { themeBoard } from "~/features/themes/pages.server";
import { BoardChoices } from "~/features/themes/ui/board-choices";
import { ThemeTable } from "~/features/themes/ui/theme-table";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "themes.read");
  const chosen = boardChoices(new URL(args.request.url).searchParams);
  return { title: t("themes")("title"), chosen, ...(await themeBoard(actor, authority.timeZone, chosen)) };
}

/** What many say, in young people's words: how many, how long unanswered, whose it is. */
export default function ThemeBoard() {
  const { themes, all, today, chosen, mayKeep } = useLoaderData<typeof loader>();
  const { t } = useTranslation("themes");
  const coding = mayKeep ? (
    <LinkButton href={paths.staff.codingRounds} icon="people">
      {t("coding.title")}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} actions={coding} />
      {all > 0 ? <BoardChoices chosen={chosen} /> : null}
      {all > 0 && themes.length > 0 ? <ThemeTable themes={themes} today={today} /> : null}
      {themes.length === 0 ? (
        <EmptyState title={t(all > 0 ? "board.none.title" : "empty.title")}>
          <p>{t(all > 0 ? "board.none.what" : "empty.what")}</p>
        </EmptyState>
      ) : null}
    </>
  );
}
