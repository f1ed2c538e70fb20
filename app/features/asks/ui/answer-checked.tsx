import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { languageWords } from "~/platform/i18n/language-words";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";
import { Table } from "~/ui/staff/table";
import type { AnswerChecked } from "../answer-check.server";
import { aims, whoReads } from "../check-answer";

const ageWords = (age: number | null, t: TFunction<"asks">) => (age === null ? t("check.ageUnknown") : t(`check.${whoReads(age)}`, { age }));

/** What the check found, and what to change; the writer decides. */
export function AnswerFindings({ checked }: { checked: AnswerChecked }) {
  const { t } = useTranslation("asks");
  const { reading, jargon } = checked;
  return (
    <Panel title={t("check.title")}>
      <StatusRegion message={t(checked.clean ? "check.clean" : "check.found")} tone={checked.clean ? "done" : "look"} />
      <ul>
        <li>
          {ageWords(reading.readingAge, t)} {reading.tooHard ? t("check.ageHard", { aim: aims.readingAge }) : null}
        </li>
        <li>
          {t("check.mean", { words: reading.meanWords })} {reading.tooLongOnMean ? t("check.meanLong", { aim: aims.meanWords }) : null}
        </li>
      </ul>
      {reading.long.length > 0 ? (
        <>
          <p>{t("check.long", { aim: aims.mostWords })}</p>
          <ul>
            {reading.long.map((sentence) => (
              <li key={sentence.text}>
                <Said>{sentence.text}</Said> · {t("check.words", { count: sentence.words })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {reading.leading.length > 0 ? (
        <>
          <p>{t("check.leading")}</p>
          <ul>
            {reading.leading.map((sentence) => (
              <li key={sentence}>
                <bdi>{sentence}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {jargon.length > 0 ? (
        <Table
          caption={t("check.jargon")}
          columns={["word", "promise", "instead"].map((key) => ({ key, label: t(`check.${key}`) }))}
          rows={jargon.map((hit) => ({
            id: hit.text,
            rowHeader: "word",
            cells: {
              word: <mark>{hit.text}</mark>,
              promise: t(hit.commitment ? `check.commitment.${hit.commitment}` : "check.noPromise"),
              instead: <bdi>{hit.alternatives.join(" · ") || t("check.noInstead")}</bdi>,
            },
          }))}
        />
      ) : null}
      <p className="hint">{t("check.yours")}</p>
    </Panel>
  );
}

/** Who gets it, who cannot, and exactly what each of them will read. */
export function AnswerPreview({ checked, language }: { checked: AnswerChecked; language: string }) {
  const { t } = useTranslation("asks");
  const { recipients, copies } = checked;
  return (
    <Panel title={t("preview.title")}>
      <p>{t("preview.reaches", { count: recipients.youngPeople })}</p>
      {recipients.takenBack > 0 ? <p>{t("preview.takenBack", { count: recipients.takenBack })}</p> : null}
      {recipients.noWayBack > 0 ? <p>{t("preview.noWayBack", { count: recipients.noWayBack })}</p> : null}
      {copies.map((copy) => (
        <section key={copy.language}>
          <h3>{t("preview.inLanguage", { language: languageWords(language, copy.language), count: copy.views })}</h3>
          <Quote
            from="us"
            lang={copy.translation ? copy.language : undefined}
            dir="auto"
            by={copy.translation ? t(`translation.by.${copy.translation.byKind}`, { who: copy.translation.byName }) : undefined}
          >
            {copy.words}
          </Quote>
          {copy.translation || copy.language === recipients.languages[0]?.language ? null : <p className="hint">{t("preview.notTranslated")}</p>}
        </section>
      ))}
    </Panel>
  );
}
