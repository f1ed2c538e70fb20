import { Shape } from "~/ui/marks/shape";
import { StateChip } from "~/ui/marks/state-chip";
import { chipOf, isTaken } from "../report-ask-parts";
import type { ReportAsk as AskWords, ReportDocument } from "../report-document";
import { ReportQuote, TextIn, Told } from "./report-line";
import { useLinks } from "./report-links";

/** One Ask of the report: asked, did, difference, side by side where there is room. */
export function ReportAsk({ ask, labels, hidden }: { ask: AskWords; labels: ReportDocument["labels"]; hidden: string }) {
  const { difference } = ask;
  const href = useLinks()?.ask(ask.key);
  return (
    <article className="three-part report-ask" id={`ask-${ask.key}`}>
      {ask.standing.map((one) => (
        <p key={one} className="report-standing">
          <StateChip state="look" label={one} />
        </p>
      ))}
      <ol className="ask">
        <li className="ask-asked">
          <Shape part="asked" />
          <div>
            <p className="ask-label">{labels.asked}</p>
            <p>
              <bdi>
                <Told>{ask.by}</Told>
              </bdi>{" "}
              {ask.verb ? <TextIn {...ask.verb} /> : null}
            </p>
            {ask.asked ? (
              <blockquote lang={ask.asked.language ?? undefined} dir="auto">
                <h3>{ask.asked.text}</h3>
              </blockquote>
            ) : (
              <h3>{hidden}</h3>
            )}
            {ask.more.map(({ label, words }) => (
              <p key={label} className="hint">
                {label}: <TextIn {...words} />
              </p>
            ))}
          </div>
        </li>
        <li className="ask-did">
          <Shape part="did" hollow={!isTaken(ask.did)} />
          <div>
            <p className="ask-label">{labels.did}</p>
            {ask.nothingDone ? <p>{ask.nothingDone}</p> : null}
            {ask.did.length > 0 ? <Actions actions={ask.did} /> : null}
          </div>
        </li>
        <li className={difference.shown ? "ask-difference" : "ask-difference ask-open"}>
          <Shape part="difference" hollow={!difference.shown} />
          <div>
            <p className="ask-label">{labels.difference}</p>
            {difference.words.map((one) => (
              <p key={one.text}>
                <TextIn {...one} />
              </p>
            ))}
            <p className={difference.shown ? "hint" : undefined}>
              <Told>{difference.note}</Told>
            </p>
          </div>
        </li>
      </ol>
      {ask.quotes.map((quote) => (
        <ReportQuote key={JSON.stringify(quote.parts)} quote={quote} covered={labels.covered} />
      ))}
      <p className="hint report-source">
        {labels.source}: {href ? <a href={href}>{ask.source}</a> : <Told>{ask.source}</Told>}
      </p>
    </article>
  );
}

function Actions({ actions }: { actions: AskWords["did"] }) {
  return (
    <ul>
      {actions.map((action) => (
        <li key={action.what.text}>
          <p>
            <TextIn {...action.what} />
          </p>
          <StateChip state={chipOf(action.state)} label={action.stateLabel} />
          {action.details.map((detail) => (
            <p key={detail.text} className="hint">
              <TextIn {...detail} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
