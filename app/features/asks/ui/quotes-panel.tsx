import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Quote } from "~/ui/marks/quote";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { AskPage } from "../pages.server";
import { ShownWords } from "./view-choices";

/** The words behind the Ask, as far as their authors let them be shown. */
export function QuotesPanel({ ask }: { ask: AskPage }) {
  const { t } = useTranslation("asks");
  const join = ask.mayWrite ? (
    <LinkButton href={paths.staff.askViews(ask.id)} icon="plus">
      {t("viewsPage.title")}
    </LinkButton>
  ) : undefined;
  return (
    <Panel title={t("quotes.title")} actions={join}>
      {ask.views ? <p>{t("list.views", { count: ask.views })}</p> : null}
      {ask.quotes.length === 0 && ask.said.length === 0 ? <p>{t("quotes.none")}</p> : null}
      {ask.quotes.map((quote) => (
        <Quote key={quote.viewId} lang={quote.language} dir="auto" by={quote.pickedName ?? undefined}>
          <ShownWords segments={quote.segments} />
        </Quote>
      ))}
      {ask.said.map((quote) => (
        <Quote key={quote.id} dir="auto" by={t(`speaker.${quote.speaker}`)}>
          {quote.words}
        </Quote>
      ))}
    </Panel>
  );
}
