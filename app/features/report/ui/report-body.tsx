import { type Block, type Headline, type ReportDocument, reportParts, type Section } from "../report-document";
import { ReportAsk } from "./report-ask";
import { ReportChart } from "./report-chart";
import { figureAnchor, ReportIn, ReportLine, ReportQuote, TextIn, Told } from "./report-line";
import { ReportReply, ReportSentence } from "./report-sentence";
import { CellTable, FigureTable } from "./report-table";

/** The whole report below its title: two minutes first, then every section. Knows no language: all words are in the document. */
export function ReportBody({ report }: { report: ReportDocument }) {
  const { summary, sections, labels } = report;
  return (
    <ReportIn.Provider value={report.language}>
      <div className="report" lang={report.language} dir={report.direction}>
        <section className="report-brief" aria-labelledby="brief">
          <h2 id="brief">{summary.title}</h2>
          <p className="lead">{summary.lead}</p>
          {sections
            .filter(({ key }) => key === "corrections")
            .map((section) => (
              <div key={section.key} className="notice notice-warning">
                <div>
                  <p>
                    <a href={`#${section.key}`}>{section.title}</a>
                  </p>
                  {section.blocks.map((block, index) => (
                    <ReportBlock key={`${section.key} ${String(index)}`} block={block} report={report} />
                  ))}
                </div>
              </div>
            ))}
          {summary.voice ? <ReportQuote quote={summary.voice} covered={labels.covered} /> : null}
          <ul className="report-headlines">
            {summary.headlines.map((headline) => (
              <HeadlineTile key={`${headline.section} ${headline.figure} ${headline.what}`} headline={headline} />
            ))}
          </ul>
        </section>
        <nav className="report-contents" aria-labelledby="contents">
          <h2 id="contents">{labels.contents}</h2>
          <div className="report-parts">
            {reportParts.map((part) => (
              <div key={part} className={`report-part-${part}`}>
                <h3>{labels[part]}</h3>
                <ul>
                  {sections
                    .filter((section) => section.part === part)
                    .map((section) => (
                      <li key={section.key}>
                        <a href={`#${section.key}`}>{section.title}</a>
                      </li>
                    ))}
                </ul>
              </div>
            ))}
          </div>
        </nav>
        {sections.map((section, index) => (
          <ReportSection key={section.key} section={section} report={report} opens={section.part !== sections[index - 1]?.part} />
        ))}
      </div>
    </ReportIn.Provider>
  );
}

function HeadlineTile({ headline }: { headline: Headline }) {
  const { value, what, note, tone, section, figure } = headline;
  return (
    <li className={`report-headline report-headline-${tone}`}>
      <a href={`#${figure ? figureAnchor(figure) : section}`}>
        <strong>{value}</strong>{" "}
        <span>
          <Told>{what}</Told>
        </span>
      </a>
      <p className="hint">
        <Told>{note}</Told>
      </p>
    </li>
  );
}

function ReportSection({ section, report, opens }: { section: Section; report: ReportDocument; opens: boolean }) {
  return (
    <section className={`report-section report-part-${section.part}`} id={section.key} aria-labelledby={`${section.key}-title`}>
      {opens ? <p className="report-part">{report.labels[section.part]}</p> : null}
      <h2 id={`${section.key}-title`}>
        <Told>{section.title}</Told>
      </h2>
      {section.lead ? (
        <p className="lead">
          <Told>{section.lead}</Told>
        </p>
      ) : null}
      {section.blocks.map((block, index) => (
        <ReportBlock key={`${section.key} ${String(index)}`} block={block} report={report} />
      ))}
    </section>
  );
}

function ReportBlock({ block, report }: { block: Block; report: ReportDocument }) {
  const { figures, labels } = report;
  switch (block.kind) {
    case "paragraph":
      return (
        <p className="report-line">
          <ReportLine line={block.line} figures={figures} />
        </p>
      );
    case "heading":
      return (
        <h3 dir="auto">
          <Told>{block.text}</Told>
        </h3>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className={block.ordered ? "report-tips" : "report-list"}>
          {block.items.map((item) => (
            <li key={JSON.stringify(item)}>
              <ReportLine line={item} figures={figures} />
            </li>
          ))}
        </List>
      );
    }
    case "notice":
      return (
        <div className={block.tone === "look" ? "notice notice-warning" : "notice"}>
          <div className="stack">
            <h3>{block.title}</h3>
            <ul className="report-list">
              {block.lines.map((line) => (
                <li key={JSON.stringify(line)}>
                  <ReportLine line={line} figures={figures} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      );
    case "quote":
      return <ReportQuote quote={block.quote} covered={labels.covered} />;
    case "sentence":
      return <ReportSentence sentence={block.sentence} figures={figures} labels={labels} />;
    case "reply":
      return <ReportReply reply={block.reply} />;
    case "ask":
      return <ReportAsk ask={block.ask} labels={labels} hidden={labels.hidden} />;
    case "figures":
      return <FigureTable caption={block.caption} ids={block.ids} figures={figures} labels={labels} />;
    case "chart":
      return <ReportChart chart={block.chart} report={report} />;
    case "table":
      return <CellTable caption={block.caption} columns={block.columns} rows={block.rows.map((row) => row.map((cell) => <TextIn key="cell" {...cell} />))} />;
  }
}
