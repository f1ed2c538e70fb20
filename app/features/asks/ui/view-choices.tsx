import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { CoverMark } from "~/ui/marks/cover-mark";
import { EmptyState } from "~/ui/staff/empty-state";
import { Panel } from "~/ui/staff/panel";
import { useUnsentChoices } from "~/ui/staff/unsent";
import type { ShownSegment } from "../../views/shown-words";

export type ViewChoice = { id: string; receivedOn: string; language: string; segments: ShownSegment[]; quotable: boolean; undecided: boolean };
type Props = {
  started?: ViewChoice[];
  themes: { id: string; name: string; views: ViewChoice[] }[];
  chosen: readonly string[];
  error?: string;
  language: string;
};

/** Words as others may see them, with a mark where a part is covered. */
export function ShownWords({ segments }: { segments: readonly ShownSegment[] }) {
  const { t } = useTranslation("asks");
  return segments.map((segment) =>
    segment.kind === "words" ? (
      <span key={`${segment.at}-words`}>{segment.text}</span>
    ) : (
      <CoverMark key={`${segment.at}-cover`} label={t("cover.label")} reason={t(`cover.${segment.reason}`)} />
    ),
  );
}

/** The views somebody starts from, then views by theme, to tick; each says whether its words may be quoted. A view with several themes stands under each. */
export function ViewChoices({ started = [], themes, chosen, error, language }: Props) {
  const { t } = useTranslation("asks");
  const ticked = useUnsentChoices("views") ?? chosen;
  const parts = [
    ...(started.length > 0 ? [{ id: "started", name: t("views.started"), views: started }] : []),
    ...themes.filter(({ views }) => views.length > 0),
  ];
  if (parts.length === 0) {
    return (
      <EmptyState title={t("views.none")}>
        <p>{t("views.noneLead")}</p>
      </EmptyState>
    );
  }
  return (
    <fieldset className={error ? "field field-error" : "field"} id="views">
      <legend>{t("views.legend")}</legend>
      <p className="hint">{t("views.hint")}</p>
      {error ? <p className="error">{error}</p> : null}
      {parts.map((theme) => (
        <Panel key={theme.id} title={theme.name} level={2}>
          <div className="choices">
            {theme.views.map((view) => (
              <div className="choice" key={view.id}>
                <input
                  type="checkbox"
                  id={`view-${theme.id}-${view.id}`}
                  name="views"
                  value={view.id}
                  defaultChecked={ticked.includes(view.id)}
                  aria-labelledby={`words-${theme.id}-${view.id}`}
                  aria-describedby={`about-${theme.id}-${view.id}`}
                />
                <label htmlFor={`view-${theme.id}-${view.id}`}>
                  <span>
                    <bdi id={`words-${theme.id}-${view.id}`} lang={view.language}>
                      <ShownWords segments={view.segments} />
                    </bdi>
                    <span className="hint" id={`about-${theme.id}-${view.id}`}>
                      {dayWords(view.receivedOn, language)} · {t(view.quotable ? "views.quotable" : view.undecided ? "views.undecided" : "views.notQuotable")}
                    </span>
                  </span>
                </label>
              </div>
            ))}
          </div>
        </Panel>
      ))}
    </fieldset>
  );
}
