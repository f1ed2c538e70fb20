import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { whoWords } from "~/platform/i18n/job-words";
import { momentWords } from "~/platform/time-left";
import { StateChip } from "~/ui/marks/state-chip";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import { Notice } from "~/ui/young/notice";
import { FilesPanel } from "../../files/ui/files-panel";
import { ThemeName } from "../../themes/ui/theme-words";
import type { ReadingPage } from "../pages.server";
import { AnswersPanel, AsksPanel } from "./asks-panel";
import { Conversation, ReplyForm } from "./conversation";
import { PointedWords } from "./covered-words";
import { CoversList } from "./covers-list";
import { DecisionForm } from "./decision-form";
import { Decisions } from "./decisions";
import { RaiseConcern } from "./raise-button";
import { SecondPanel } from "./second-panel";
import { SuggestedParts } from "./suggested-parts";
import { SuggestedThemes } from "./suggested-themes";
import { GiveThemeForm } from "./theme-form";
import { ViewFacts, WhoSeesWhat } from "./view-facts";

type Props = {
  page: ReadingPage;
  /** What it was started from, in words. */
  topic: string | null;
  /** What the Asks ask that this view is in; null where those words may not be shown any more. */
  asks: readonly { id: string; asked: string | null; language: string }[];
  timeZone: string;
  once: string;
};

/** A view and everything that can be done with it, in the order in which it is done: read, protect, decide, theme, answer. */
export function ReadingSheet({ page, topic, asks, timeZone, once }: Props) {
  const { t } = useTranslation("moderation");
  // Who said "not really" waits for another answer: what they were told stands beside their words.
  const reopened = page.answers.some(({ verdict }) => verdict === "notReally");
  return (
    <>
      {page.safeNow === "no" || page.safeNow === "unsure" ? (
        <Notice tone="help" title={t(`view.notSafe.${page.safeNow}`)}>
          <p>{t("view.notSafe.told")}</p>
        </Notice>
      ) : null}
      <Panel
        title={t("view.words")}
        actions={
          page.can.moderate ? (
            <span data-key="cover">
              <LinkButton href={paths.staff.viewCover(page.id)} icon="cover">
                {t("cover.open")}
              </LinkButton>
            </span>
          ) : undefined
        }
      >
        {page.otherwise.hasWords ? (
          <PointedWords segments={page.segments} suggested={page.suggested.open} language={page.language} />
        ) : (
          <p>{t("view.noWords")}</p>
        )}
        {page.can.moderate ? (
          <>
            <h3>{t("suggested.title")}</h3>
            <SuggestedParts viewId={page.id} suggested={page.suggested} on="sheet" />
          </>
        ) : null}
        {page.covers.length > 0 ? <p>{t("view.covered")}</p> : null}
        {page.covers.length + page.lifted.length > 0 ? <CoversList page={page} timeZone={timeZone} /> : null}
      </Panel>
      {reopened ? <AnswersPanel page={page} /> : null}
      <FilesPanel files={page.files} hrefOf={(fileId) => paths.staff.viewFile(page.id, fileId)} />
      {page.can.raise ? <RaiseConcern action={paths.staff.viewConcern(page.id)} concerns={page.concerns} timeZone={timeZone} /> : null}
      <ViewFacts page={page} topic={topic} timeZone={timeZone} />
      <WhoSeesWhat page={page} />
      <Panel title={t("decide.title")}>
        {page.lookAskedFor ? <p>{t("second.lookAskedFor")}</p> : null}
        <Decisions decisions={page.decisions} timeZone={timeZone} />
        {page.second ? (
          <SecondPanel second={page.second} secondAction={paths.staff.decisionSecond("view", page.id)} undoAction={paths.staff.decisionUndo("view", page.id)} />
        ) : null}
        {page.can.moderate ? (
          <>
            <p>{t("decide.lead")}</p>
            <DecisionForm action={paths.staff.viewDecision(page.id)} sawDecisionId={page.decisions[0]?.id ?? null} most={page.most} covers={page.covers} />
          </>
        ) : page.decisions.length === 0 ? (
          <p>{t("decide.who")}</p>
        ) : null}
      </Panel>
      <ThemesPanel page={page} />
      {reopened ? null : <AnswersPanel page={page} />}
      <Panel title={t("reply.title")}>
        <Conversation replies={page.replies} />
        {page.can.reply ? <ReplyForm action={paths.staff.viewReply(page.id)} once={once} /> : null}
      </Panel>
      <AsksPanel page={page} asks={asks} />
      <ReadersPanel page={page} timeZone={timeZone} />
    </>
  );
}

function ThemesPanel({ page }: { page: ReadingPage }) {
  const { t } = useTranslation("moderation");
  return (
    <Panel title={t("theme.title")}>
      {page.themes.given.length === 0 ? <p>{t("theme.none")}</p> : null}
      <ul>
        {page.themes.given.map((theme) => (
          <li key={theme.id}>
            {page.can.openTheme ? (
              <a href={paths.staff.theme(theme.id)}>
                <ThemeName name={theme.name} />
              </a>
            ) : (
              <ThemeName name={theme.name} />
            )}{" "}
            {theme.objected ? <StateChip state="look" label={t("theme.objected")} /> : null}{" "}
            {page.can.theme ? (
              <LinkButton variant="quiet" href={paths.staff.viewThemeOff(page.id, theme.id)}>
                {t("theme.off")}
              </LinkButton>
            ) : null}
          </li>
        ))}
      </ul>
      {page.can.theme ? <SuggestedThemes viewId={page.id} suggested={page.themes.suggested} /> : null}
      {page.can.theme ? <GiveThemeForm action={paths.staff.viewTheme(page.id)} others={page.themes.others} notNamed={page.themes.notNamed} /> : null}
    </Panel>
  );
}

function ReadersPanel({ page, timeZone }: { page: ReadingPage; timeZone: string }) {
  const { t, i18n } = useTranslation("moderation");
  return (
    <Panel title={t("view.readings")}>
      <p>{t("view.readingsWhy")}</p>
      <ul>
        {page.readings.map((reading) => (
          <li key={reading.id}>
            <bdi>{reading.by ? whoWords(t, reading.by) : t("decide.someone")}</bdi>, {momentWords(i18n.language, timeZone, reading.at)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
