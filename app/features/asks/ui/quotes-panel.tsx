import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { AskPage } from "../pages.server";
import { ShownWords } from "./view-choices";

/** The words behind the Ask, as far as their authors let them be shown. */
export function QuotesPanel({ ask }: { ask: AskPage }) {
  const { t, i18n } = useTranslation("asks");
  const join = ask.mayWrite ? (
    <LinkButton href={paths.staff.askViews(ask.id)} icon="plus">
      {t("viewsPage.title")}
    </LinkButton>
  ) : undefined;
  return (
    <Panel title={t("quotes.title")} actions={join}>
      {ask.views ? <p>{t("list.views", { count: ask.views })}</p> : null}
      {ask.quotes.length === 0 && ask.said.length === 0 && ask.joined.length === 0 ? <p>{t(ask.hasViews ? "quotes.none" : "quotes.noViews")}</p> : null}
      {ask.quotes.map((quote) => (
        <Quote key={quote.viewId} lang={quote.language} dir="auto" by={quote.pickedName ?? undefined}>
          <ShownWords segments={quote.segments} />
        </Quote>
      ))}
      {ask.moreQuotes ? <p className="hint">{t("quotes.more", { count: ask.quotes.length })}</p> : null}
      {ask.quotes.length > 0 && ask.unquoted > 0 ? <p className="hint">{t("quotes.unquoted", { count: ask.unquoted })}</p> : null}
      {ask.joined.length > 0 ? <h3>{t("joined.title")}</h3> : null}
      {ask.joined.map((one) => (
        <div key={one.id}>
          <p>
            {t(`joined.${one.kind}`)} {one.about === null ? t("joined.gone") : <Said>{one.about}</Said>}
            {one.on ? `, ${dayWords(one.on, i18n.language)}` : null}{" "}
            {one.kind !== "meeting" && ask.readsInbox ? <a href={paths.staff.waiting(one.kind, one.fromId)}>{t("joined.open")}</a> : null}
          </p>
          {one.words.map((words) => (
            <Quote key={words} dir="auto">
              {words}
            </Quote>
          ))}
        </div>
      ))}
      {ask.said.map((quote) => (
        <Quote key={quote.id} dir="auto" by={t(`speaker.${quote.speaker}`)}>
          {quote.words}
        </Quote>
      ))}
    </Panel>
  );
}
