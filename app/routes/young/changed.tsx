import { data, type HeadersFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changedPage } from "~/features/asks/changed-pages.server";
import { askWords } from "~/features/asks/ui/ask-words";
import { FilterLinks } from "~/features/asks/ui/filter-links";
import { EasyPart } from "~/features/translations/ui/easy-part";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { anyone } from "~/platform/door.server";
import { pageIn } from "~/platform/page-in";
import type { PageHandle } from "~/root";
import { AskCard } from "~/ui/young/ask-card";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };
export const headers: HeadersFunction = ({ loaderHeaders }) => ({ "Cache-Control": loaderHeaders.get("Cache-Control") ?? "no-store" });

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const asked = new URL(args.request.url).searchParams;
  const chosen = { group: asked.get("group") ?? undefined, theme: asked.get("theme") ?? undefined };
  const at = pageIn(asked);
  const { forKeeps, ...page } = await changedPage(authority.id, dayOf(now(), authority.timeZone), language, chosen, at);
  // Further than the last page: Asks were taken back since, or an address was kept. It does not say that there is nothing.
  if (at > 1 && page.asks.length === 0) throw redirect(paths.young(language).changedOf(chosen));
  // Kept by others only where it is the same for everyone and holds nothing that somebody can take back.
  const cache = forKeeps && !args.request.headers.has("Cookie") ? "public, max-age=300" : "no-store";
  return data({ language, page, chosen, at }, { headers: { "Cache-Control": cache } });
}

/** What happened because of us: every Ask, told whole and honestly. */
export default function Changed() {
  const { page, language, chosen, at } = useLoaderData<typeof loader>();
  const { t } = useTranslation("asks");
  const to = paths.young(language);
  const narrowed = Boolean(chosen.group || chosen.theme);
  return (
    <>
      <BackLink href={to.home}>{t("back")}</BackLink>
      <PageTitle lead={t("changed.lead")}>{t("changed.title")}</PageTitle>
      <EasyPart of="changed" language={language} />
      <FilterLinks groups={page.groups} puts={page.puts} themes={page.themes} chosen={chosen} language={language} />
      {page.asks.length === 0 ? (
        <EmptyState title={t(narrowed ? "back:changed.emptyFilter" : "changed.empty")}>
          <p>{t(narrowed ? "back:changed.emptyFilterLead" : "changed.emptyLead")}</p>
        </EmptyState>
      ) : (
        page.asks.map((ask, n) => (
          <section key={ask.id}>
            <AskCard title={t("changed.card", { number: (at - 1) * 10 + n + 1 })} {...askWords(ask, t, language, page.puts)} />
            <p>
              <a href={to.changedAsk(ask.key)}>
                {t("back:changed.open")}
                <span className="hush"> {t("changed.card", { number: (at - 1) * 10 + n + 1 })}</span>
              </a>
            </p>
          </section>
        ))
      )}
      <nav aria-label={t("back:changed.pages")}>
        <ButtonRow>
          {at > 1 ? (
            <BigLink tone="plain" href={to.changedOf({ ...chosen, page: at > 2 ? at - 1 : null })}>
              {t("back:changed.newer")}
            </BigLink>
          ) : null}
          {page.hasOlder ? (
            <BigLink tone="plain" href={to.changedOf({ ...chosen, page: at + 1 })}>
              {t("back:changed.older")}
            </BigLink>
          ) : null}
          <BigLink href={to.say} icon="say">
            {t("changed.say")}
          </BigLink>
        </ButtonRow>
      </nav>
    </>
  );
}
