import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Panel } from "~/ui/staff/panel";
import { KeptFile } from "../../files/ui/kept-file";
import type { ComplaintPage } from "../pages.server";

/** The young person's own words, exactly as they are in the view, what would put it right, and the talk before. */
export function ComplaintWords({ page, language }: { page: ComplaintPage; language: Language }) {
  const { t } = useTranslation("complaints");
  const { view, putRight } = page;
  return (
    <Panel title={t("staff.words.title")}>
      {view?.words === null || view === null ? (
        <p>{t("staff.words.gone")}</p>
      ) : (
        <Quote lang={view.language} dir="auto" when={dayWords(view.receivedOn, language)}>
          {view.words || t("staff.words.none")}
        </Quote>
      )}
      {view?.files.map(({ id, kind, seconds }) => (
        <KeptFile key={id} kind={kind} href={paths.staff.complaintFile(page.id, id)} seconds={seconds} />
      ))}
      {view?.translations.map((one) => (
        <Quote key={one.id} lang={one.language} dir="auto" by={t("staff.words.translated", { name: one.byName })}>
          {one.words}
        </Quote>
      ))}
      {putRight ? (
        <>
          <h3>{t("staff.words.putRight")}</h3>
          <Quote lang={page.language} dir="auto">
            {putRight}
          </Quote>
        </>
      ) : null}
      {view && view.talk.length > 0 ? (
        <>
          <h3>{t("staff.words.talk")}</h3>
          {view.talk.map((reply) => (
            <Quote key={reply.id} from={reply.speaker === "youngPerson" ? "young" : "us"} when={dayWords(reply.onDay, language)} dir="auto">
              {reply.words}
            </Quote>
          ))}
        </>
      ) : null}
    </Panel>
  );
}
