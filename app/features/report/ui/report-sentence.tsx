import { directionOf } from "../direction";
import type { ReportDocument, StaffReply, VoiceSentence } from "../report-document";
import { ReportLine, ReportQuote, TextIn, Told } from "./report-line";

type SentenceProps = Pick<ReportDocument, "figures" | "labels"> & { sentence: VoiceSentence };

/** A young editor's sentence, who wrote it, and what stands behind it. */
export function ReportSentence({ sentence, figures, labels }: SentenceProps) {
  const { key, line, by, behind, quotes } = sentence;
  return (
    <div className="report-voice" id={`sentence-${key}`}>
      <p className="report-voice-words">
        <bdi dir={directionOf(line.map((run) => ("text" in run ? run.text : "")).join("")) ?? undefined}>
          <ReportLine line={line} figures={figures} />
        </bdi>
      </p>
      <p className="hint">
        <Told>{by}</Told>
      </p>
      {behind.length > 0 ? (
        <ul className="report-list">
          {behind.map((one) => (
            <li key={JSON.stringify(one)}>
              <ReportLine line={one} figures={figures} />
            </li>
          ))}
        </ul>
      ) : null}
      {quotes.map((quote) => (
        <ReportQuote key={JSON.stringify(quote.parts)} quote={quote} covered={labels.covered} />
      ))}
    </div>
  );
}

/** The staff's own slot: square, and named as theirs. */
export function ReportReply({ reply }: { reply: StaffReply }) {
  return (
    <div className="report-reply">
      <p className="report-reply-title">{reply.title}</p>
      {reply.words ? (
        <p>
          <TextIn {...reply.words} />
        </p>
      ) : null}
      <p className="hint">
        <Told>{reply.note}</Told>
      </p>
    </div>
  );
}
