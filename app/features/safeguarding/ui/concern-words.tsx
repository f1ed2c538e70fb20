import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { shortDayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { momentWords, timeLeft, timeLeftWords } from "~/platform/time-left";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { ClockChip } from "~/ui/staff/clock-chip";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";
import { Notice } from "~/ui/young/notice";
import type { ConcernPage } from "../pages.server";
import { BesideWords } from "./beside-words";
import { WorryKind, WorryReason } from "./rule-words";

/** The clock of the same-day decision; it stops with the first decision. */
export function DecisionClock({ decideBy, decided, at, timeZone }: { decideBy: string; decided: boolean; at: string; timeZone: string }) {
  const { t, i18n } = useTranslation("safeguarding");
  if (decided) return <ClockChip level="stopped" text={t("clock.decided")} />;
  const left = timeLeft(new Date(decideBy), new Date(at));
  return <ClockChip level={left.level} text={timeLeftWords(t, left)} dateTime={decideBy} exact={momentWords(i18n.language, timeZone, decideBy)} />;
}

/** What they answered to "Are you safe right now?", in plain words and open, since it says what the words may not. A "yes" calms nobody. */
function SafeAnswer({ answer }: { answer: ConcernPage["safeNow"] }) {
  const { t } = useTranslation("safeguarding");
  if (answer === null) return null;
  if (answer === "yes")
    return (
      <p>
        {t("safeNow.yes")}. {t("safeNow.locked")}
      </p>
    );
  return (
    <Notice tone="help" title={t(`safeNow.${answer}`)}>
      <p>{t("safeNow.locked")}</p>
    </Notice>
  );
}

/** The answer that raises a concern by itself. */
const answerThatRaises = ({ safeNow }: ConcernPage) => (safeNow === "yes" ? null : safeNow);

/** The locked words, and what is known about the concern. */
export function ConcernWords({ page, topic, timeZone }: { page: ConcernPage; topic: string | null; timeZone: string }) {
  const { t, i18n } = useTranslation("safeguarding");
  const answered = answerThatRaises(page);
  const rows = [
    { key: t("raisedAt"), value: momentWords(i18n.language, timeZone, page.raisedAt) },
    { key: t("raisedBy"), value: page.raisedBy ? whoWords(t, page.raisedBy) : t(answered ? `softwareAnswer.${answered}` : "software") },
    {
      key: t("decideBy"),
      value: <DecisionClock decideBy={page.decideBy} decided={page.decided} at={page.at} timeZone={timeZone} />,
    },
    { key: t("locked.seal"), value: t(page.wordsAsLocked ? "locked.same" : "locked.changed") },
  ];
  return (
    <>
      <SafeAnswer answer={page.safeNow} />
      <Panel title={t("locked.title")}>
        <p>{t("locked.what")}</p>
        <details>
          <summary>{t("locked.show")}</summary>
          <p>{t("locked.hard")}</p>
          {page.lockedWords === "" ? <p>{t("locked.noWords")}</p> : <Quote>{page.lockedWords}</Quote>}
          <BesideWords beside={page.beside} topic={topic} />
        </details>
        <Facts rows={rows} />
      </Panel>
    </>
  );
}

/** Why it was raised: what its raiser wrote, or that they are not safe, or which words a rule matched; shut like the words, since it repeats them. */
export function ConcernWhy({ page }: { page: ConcernPage }) {
  const { t } = useTranslation("safeguarding");
  if (page.raisedBy) return <Panel title={t("whyTitle")}>{page.why ? <Quote by={whoWords(t, page.raisedBy)}>{page.why}</Quote> : <p>{t("noWhy")}</p>}</Panel>;
  const answered = answerThatRaises(page);
  return (
    <Panel title={t("whyTitle")}>
      {answered ? <p>{t(`byAnswer.${answered}`)}</p> : null}
      {page.matched.length > 0 ? <p>{t("bySoftware")}</p> : null}
      {page.matched.length === 0 && !answered ? <p>{t("noMatch")}</p> : null}
      {page.matched.length > 0 ? (
        <details>
          <summary>{t("matchedShow")}</summary>
          <ul>
            {page.matched.map(({ words, known }) => (
              <li key={words}>
                <Said as="q">{words}</Said>:{" "}
                {known ? (
                  <>
                    <strong>
                      <WorryKind kind={known.kind} />
                    </strong>{" "}
                    · <WorryReason rule={known.name} why={known.why} />
                  </>
                ) : (
                  t("matchedLike")
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Panel>
  );
}

/** "Told: the police, PC Smith. Reference: 12." or that nobody was told yet. */
function toldWords(t: TFunction, { told, toldAt, untilOn, reference }: ConcernPage["steps"][number], language: string, timeZone: string): string {
  if (told?.whom === "notYet") return t("told.notYetLine", { day: untilOn ? shortDayWords(untilOn, language) : "" });
  if (told?.whom === "authorityDecided") return t("told.decidedLine", { reference: reference ?? t("told.noReference") });
  const kind = told && told.whom !== "other" ? t(`told.whom.${told.whom}`) : null;
  const whom = [kind, told?.name].filter(Boolean).join(", ");
  const line = t("told.line", { whom, reference: reference ?? t("told.noReference") });
  return toldAt ? `${line} ${t("told.at", { moment: momentWords(language, timeZone, toldAt) })}` : line;
}

/** What was done, oldest first: who, when, who was told, with which reference. */
export function ConcernSteps({ page, timeZone }: { page: ConcernPage; timeZone: string }) {
  const { t, i18n } = useTranslation("safeguarding");
  return (
    <Panel title={t("steps.title")}>
      <ol>
        {page.steps.map((step) => (
          <li key={step.id}>
            <strong>{t(`step.${step.kind}`)}</strong> · <bdi>{step.by ? whoWords(t, step.by) : t("software")}</bdi> ·{" "}
            <bdi>{momentWords(i18n.language, timeZone, step.at)}</bdi>
            {step.told ? <p>{toldWords(t, step, i18n.language, timeZone)}</p> : null}
            {step.refers ? <p>{t("decision.refersLine")}</p> : null}
            {step.note ? (
              <blockquote>
                <Said>{step.note}</Said>
              </blockquote>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
