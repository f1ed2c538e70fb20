import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { CoverMark } from "~/ui/marks/cover-mark";
import { Quote } from "~/ui/marks/quote";
import { EmptyState } from "~/ui/staff/empty-state";
import { Pagination } from "~/ui/staff/pagination";
import { Panel } from "~/ui/staff/panel";
import type { ShownSegment } from "../../views/shown-words";
import type { ThemePage } from "../pages.server";

/** Words as others may see them, with a mark where a part is covered. */
export function ShownSegments({ segments }: { segments: readonly ShownSegment[] }) {
  const { t } = useTranslation("themes");
  return segments.map((segment) =>
    segment.kind === "words" ? (
      <Fragment key={segment.at}>{segment.text}</Fragment>
    ) : (
      <CoverMark key={segment.at} label={t("views:cover.label")} reason={t(`views:cover.${segment.reason}`)} />
    ),
  );
}

/** Every quote of a theme that may be shown, a page at a time. */
export function ThemeQuotes({ page }: { page: Pick<ThemePage, "theme" | "quotes" | "unquoted" | "pages"> }) {
  const { t } = useTranslation("themes");
  const { now, more } = page.pages;
  return (
    <Panel title={t("quotes")}>
      <p>{t("quotesWhy")}</p>
      {page.quotes.length === 0 ? (
        <EmptyState title={t("noQuotes.title")} level={3}>
          <p>{t("noQuotes.what")}</p>
        </EmptyState>
      ) : null}
      {page.quotes.map((quote, n) => (
        <Fragment key={quote.viewId ?? n}>
          <Quote lang={quote.language} by={quote.by ?? t("noName")}>
            <ShownSegments segments={quote.segments} />
          </Quote>
          {quote.viewId ? <a href={paths.staff.view(quote.viewId)}>{t("openView")}</a> : null}
        </Fragment>
      ))}
      {page.unquoted ? <p>{t("unquoted", { count: page.unquoted })}</p> : null}
      {now > 0 || more ? (
        <Pagination
          label={t("pages.label")}
          where={t("pages.now", { page: now + 1 })}
          previous={now > 0 ? { href: paths.staff.themeQuotes(page.theme.id, now - 1), label: t("pages.previous") } : undefined}
          next={more ? { href: paths.staff.themeQuotes(page.theme.id, now + 1), label: t("pages.next") } : undefined}
        />
      ) : null}
    </Panel>
  );
}
