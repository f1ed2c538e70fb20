import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { asksShownTo } from "~/features/asks/asks-shown-to.server";
import { themePage } from "~/features/themes/pages.server";
import { ThemeSheet } from "~/features/themes/ui/theme-sheet";
import { ThemeName } from "~/features/themes/ui/theme-words";
import { paths } from "~/paths";
import { anyStaff, notFound } from "~/platform/door.server";
import { LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const said = ["routed", "renamed", "merged", "merged-before", "split", "undone", "not-undone"];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await anyStaff(args);
  const query = new URL(args.request.url).searchParams;
  const page = await themePage(actor, args.params.id ?? "", authority.timeZone, Math.min(999, Math.max(0, Math.trunc(Number(query.get("page"))) || 0)));
  if (!page) throw notFound();
  const asks = page.askIds && (await asksShownTo(actor, page.askIds));
  return { title: t("themes")("one"), page, asks, done: said.find((what) => what === query.get("done")) ?? null };
}

/** One theme with its quotes within consent. */
export default function Theme() {
  const { page, asks, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("themes");
  const { theme } = page;
  const keep = page.mayKeep ? (
    <>
      <LinkButton href={paths.staff.themeName(theme.id)} icon="edit" variant={theme.nameless ? "press" : "plain"}>
        {t("rename.title")}
      </LinkButton>
      <LinkButton href={paths.staff.themeMerge(theme.id)}>{t("merge.title")}</LinkButton>
      <LinkButton href={paths.staff.themeSplit(theme.id)}>{t("split.title")}</LinkButton>
    </>
  ) : undefined;
  return (
    <>
      <StatusRegion message={done ? t(`done.${done}`) : undefined} tone={done === "not-undone" || done === "merged-before" ? "look" : "done"} />
      <PageHead
        title={<ThemeName name={theme.name} />}
        lead={theme.nameless ? t("nameless.what") : t("oneLead")}
        back={page.reads ? { href: paths.staff.themes, label: t("title") } : { href: paths.staff.home, label: t("moderation:title.home") }}
        actions={keep}
      />
      {page.into ? (
        <p>
          {t("into")}{" "}
          <a href={paths.staff.theme(page.into.id)}>
            <ThemeName name={page.into.name} />
          </a>
        </p>
      ) : null}
      <ThemeSheet page={page} asks={asks} />
    </>
  );
}
