import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { CoverMark } from "~/ui/marks/cover-mark";
import { Said } from "~/ui/marks/said";
import { Panel } from "~/ui/staff/panel";
import { useUnsentChoices } from "~/ui/staff/unsent";
import { themeLabel } from "../../themes/theme-label";
import type { ShownSegment } from "../../views/shown-words";
import type { ViewsToChoose } from "../choose-views.server";

export type ViewChoice = { id: string; receivedOn: string; language: string; segments: ShownSegment[]; quotable: boolean; undecided: boolean };
type Props = {
  started?: ViewChoice[];
  theme: ViewsToChoose["chosen"];
  chosen: readonly string[];
  /** Whether all of the theme is ticked. */
  whole?: boolean;
  error?: string;
  language: string;
  /** What stands below the views of the theme. */
  children?: ReactNode;
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

/** The views somebody starts from, then those of a theme, to tick, or all of the theme; each says whether its words may be quoted. */
export function ViewChoices({ started = [], theme, chosen, whole = false, error, language, children }: Props) {
  const { t } = useTranslation("asks");
  const ticked = useUnsentChoices("views") ?? chosen;
  const isWhole = useUnsentChoices("wholeTheme")?.includes(theme?.id ?? "") ?? whole;
  return (
    <fieldset className={error ? "field field-error" : "field"} id="views">
      <legend>{t("views.legend")}</legend>
      <p className="hint">{t("views.hint")}</p>
      {error ? <p className="error">{error}</p> : null}
      {started.length > 0 ? (
        <Panel title={t("views.started")} level={2}>
          <Boxes of="started" views={started} ticked={ticked} language={language} />
        </Panel>
      ) : null}
      {theme ? (
        <Panel title={<Said>{themeLabel(t, theme.name)}</Said>} level={2}>
          <div className="choices">
            <div className="choice">
              <input type="checkbox" id="wholeTheme" name="wholeTheme" value={theme.id} defaultChecked={isWhole} aria-describedby="wholeTheme-hint" />
              <label htmlFor="wholeTheme">
                <span>
                  {t("views.whole", { count: theme.of })}
                  <span className="hint" id="wholeTheme-hint">
                    {t("views.wholeHint")}
                  </span>
                </span>
              </label>
            </div>
          </div>
          {theme.views.length > 0 ? <Boxes of={theme.id} views={theme.views} ticked={ticked} language={language} /> : <p>{t("views.allIn")}</p>}
          {children}
        </Panel>
      ) : (
        <p>{t("views.noTheme")}</p>
      )}
    </fieldset>
  );
}

function Boxes({ of, views, ticked, language }: { of: string; views: readonly ViewChoice[]; ticked: readonly string[]; language: string }) {
  const { t } = useTranslation("asks");
  return (
    <div className="choices">
      {views.map((view) => (
        <div className="choice" key={view.id}>
          <input
            type="checkbox"
            id={`view-${of}-${view.id}`}
            name="views"
            value={view.id}
            defaultChecked={ticked.includes(view.id)}
            aria-labelledby={`words-${of}-${view.id}`}
            aria-describedby={`about-${of}-${view.id}`}
          />
          <label htmlFor={`view-${of}-${view.id}`}>
            <span>
              <bdi id={`words-${of}-${view.id}`} lang={view.language}>
                <ShownWords segments={view.segments} />
              </bdi>
              <span className="hint" id={`about-${of}-${view.id}`}>
                {dayWords(view.receivedOn, language)} · {t(view.quotable ? "views.quotable" : view.undecided ? "views.undecided" : "views.notQuotable")}
              </span>
            </span>
          </label>
        </div>
      ))}
    </div>
  );
}
