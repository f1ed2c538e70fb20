import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { staffLang } from "~/platform/i18n/written-in";
import { AskParts } from "~/ui/marks/ask-parts";
import { EasyList, type Idea } from "~/ui/young/easy-list";
import { PageTitle } from "~/ui/young/page-title";
import { didKey } from "../../asks/did-label";
import type { Story, EasyReport as Told } from "../easy-report";
import { chipOf, isTaken } from "../report-ask-parts";
import { ReportIn, ReportQuote, TextIn } from "./report-line";

const stateKeys = { done: "done", doing: "doingBy", waiting: "notYet", no: "no", late: "doingBy" } as const;

/** The report as young people read it: a picture beside each idea, then what was asked, done and different, in their words. */
export function EasyReport({ report, language }: { report: Told; language: string }) {
  const { t } = useTranslation("easy-report");
  const ideas: Idea[] = [
    ...(report.waiting ? [{ picture: "clock", text: t("waiting") }] : []),
    ...(report.asked ? [{ picture: "talk", text: t("asked", { number: report.asked }) }] : []),
    ...(report.changed ? [{ picture: "sun", text: t("changed", { number: report.changed }) }] : []),
    ...(report.open ? [{ picture: "question", text: t("open", { number: report.open }) }] : []),
    { picture: "key", text: t("yours") },
  ];
  return (
    <ReportIn.Provider value={language}>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <p>
        <bdi>{report.authority}</bdi> · {t("period", { from: dayWords(report.from, language), to: dayWords(report.to, language) })}
      </p>
      <EasyList ideas={ideas} />
      {report.challenge ? (
        <section aria-labelledby="challenge">
          <h2 id="challenge">{t("challenge")}</h2>
          <ReportQuote quote={report.challenge} covered="" />
        </section>
      ) : null}
      {report.stories.length > 0 ? <h2>{t("stories")}</h2> : null}
      {report.stories.map((story) => (
        <StoryCard key={story.key} story={story} language={language} />
      ))}
      {report.tips.length > 0 ? (
        <section aria-labelledby="tips">
          <h2 id="tips">{t("tips")}</h2>
          <ol>
            {report.tips.map((tip) => (
              <li key={tip.text}>
                <TextIn {...tip} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </ReportIn.Provider>
  );
}

function StoryCard({ story, language }: { story: Story; language: string }) {
  const { t } = useTranslation("asks");
  const asked = (
    <blockquote lang={story.asked.language ?? undefined} dir="auto">
      <h3>{story.asked.text}</h3>
    </blockquote>
  );
  const difference = story.difference?.map((words) => (
    <p key={words.text}>
      <TextIn {...words} />
    </p>
  ));
  const actions = story.did.map(({ what, state }) => ({
    state: chipOf(state),
    stateLabel: t(`state.${stateKeys[state]}`),
    text: what.text,
    lang: staffLang(language, what.text, what.language || null),
  }));
  return (
    <article className="card">
      <AskParts
        asked={{ label: t("asked.label"), words: asked }}
        did={{ label: t(didKey(story.did)), actions, taken: isTaken(story.did), none: actions.length === 0 ? t("did.none") : undefined }}
        difference={{ label: t("difference.label"), shown: story.difference !== null, words: difference ?? t("difference.notYet") }}
      />
    </article>
  );
}
