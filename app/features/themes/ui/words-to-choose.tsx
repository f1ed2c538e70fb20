import { useTranslation } from "react-i18next";
import { shortDayWords } from "~/platform/i18n/day-words";
import { FieldError } from "~/ui/marks/field-frame";
import { Quote } from "~/ui/marks/quote";
import { EmptyState } from "~/ui/staff/empty-state";
import { useUnsentChoices } from "~/ui/staff/unsent";
import type { ShownSegment } from "../../views/shown-words";
import { ShownSegments } from "./theme-quotes";

type View = { id: string; receivedOn: string; language: string; segments: readonly ShownSegment[]; quotable: boolean };
type Props = { views: readonly View[]; chosen?: readonly string[]; error?: string };

/** A theme's views to read, or with `chosen` to tick: which words can name it, which go together. */
export function WordsToChoose({ views, chosen, error }: Props) {
  const { t, i18n } = useTranslation("themes");
  const ticked = useUnsentChoices("views") ?? chosen ?? [];
  if (views.length === 0) {
    return (
      <EmptyState title={t("noQuotes.title")}>
        <p>{t("noQuotes.what")}</p>
      </EmptyState>
    );
  }
  if (!chosen) {
    return (
      <section aria-label={t("quotes")}>
        {views.map((view) => (
          <Quote key={view.id} lang={view.language}>
            <ShownSegments segments={view.segments} />
          </Quote>
        ))}
      </section>
    );
  }
  return (
    <fieldset className={error ? "field field-error" : "field"} aria-describedby={error ? "views-error" : undefined}>
      <legend>{t("split.which")}</legend>
      {error ? <FieldError id="views-error">{error}</FieldError> : null}
      <div className="choices">
        {views.map((view, n) => (
          <div className="choice" key={view.id}>
            <input
              type="checkbox"
              id={n === 0 ? "views" : `views-${n + 1}`}
              name="views"
              value={view.id}
              defaultChecked={ticked.includes(view.id)}
              aria-labelledby={`views-${view.id}`}
              aria-describedby={`about-${view.id}`}
            />
            <label htmlFor={n === 0 ? "views" : `views-${n + 1}`}>
              <span>
                <bdi id={`views-${view.id}`} lang={view.language}>
                  <ShownSegments segments={view.segments} />
                </bdi>
                <span className="hint" id={`about-${view.id}`}>
                  {shortDayWords(view.receivedOn, i18n.language)} · {t(view.quotable ? "split.quotable" : "split.notQuotable")}
                </span>
              </span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
