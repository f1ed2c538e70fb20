import type { ReactNode } from "react";
import { Mixed } from "./mixed";
import { Shape } from "./shape";
import { type ChipState, StateChip } from "./state-chip";

/** `lang` and `dir` where the text is in another language than the page. */
export type AskAction = { state: ChipState; stateLabel: string; text: string; lang?: string; dir?: "ltr" | "rtl" | "auto"; detail?: ReactNode };

export type AskPartsProps = {
  /** In their words: a string is shown as a quote, a node as it is. */
  asked: { label: string; by?: string; words: ReactNode };
  /** `none` says honestly that nothing has been done yet, and why. `taken`: something is done, or being done within its day. */
  did: { label: string; actions: AskAction[]; taken: boolean; none?: string; after?: ReactNode };
  /** `shown` is true only when a young person confirmed it, here or in a document that is named; until then the shape stays empty. */
  difference: { label: string; shown: boolean; words: ReactNode };
};

/** Asked → did → difference: the three parts of an ask, each with its own shape. */
export function AskParts({ asked, did, difference }: AskPartsProps) {
  return (
    <ol className="ask">
      <li className="ask-asked">
        <Shape part="asked" />
        <div>
          <p className="ask-label">{asked.label}</p>
          {asked.by ? (
            <p className="hint">
              <Mixed>{asked.by}</Mixed>
            </p>
          ) : null}
          {typeof asked.words === "string" ? <blockquote dir="auto">{asked.words}</blockquote> : asked.words}
        </div>
      </li>
      <li className="ask-did">
        <Shape part="did" hollow={!did.taken} />
        <div>
          <p className="ask-label">{did.label}</p>
          {did.none ? <p>{did.none}</p> : null}
          {did.actions.length > 0 ? (
            <ul className="ask-actions">
              {did.actions.map((action) => (
                <li key={action.text}>
                  <p>
                    <bdi lang={action.lang} dir={action.dir === "auto" ? undefined : action.dir}>
                      {action.text}
                    </bdi>
                  </p>
                  <StateChip state={action.state} label={action.stateLabel} />
                  {action.detail ? <p className="hint">{action.detail}</p> : null}
                </li>
              ))}
            </ul>
          ) : null}
          {did.after}
        </div>
      </li>
      <li className={difference.shown ? "ask-difference" : "ask-difference ask-open"}>
        <Shape part="difference" hollow={!difference.shown} />
        <div>
          <p className="ask-label">{difference.label}</p>
          {typeof difference.words === "string" ? (
            <p>
              <bdi>{difference.words}</bdi>
            </p>
          ) : (
            difference.words
          )}
        </div>
      </li>
    </ol>
  );
}
