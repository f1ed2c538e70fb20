import { useTranslation } from "react-i18next";
import { whoWords } from "~/platform/i18n/job-words";
import { momentWords } from "~/platform/time-left";
import { Said } from "~/ui/marks/said";
import { More } from "~/ui/young/more";

export type ShownDecision = {
  id: string;
  outcome: string;
  reason: string | null;
  by: string | null;
  at: string;
  mayBeCounted?: boolean;
  mayBeQuoted?: boolean;
};

/** The decision that counts, and the earlier ones: nothing is overwritten. */
export function Decisions({ decisions, timeZone }: { decisions: readonly ShownDecision[]; timeZone: string }) {
  const { t } = useTranslation("moderation");
  const [latest, ...earlier] = decisions;
  if (!latest) return <p>{t("decide.none")}</p>;
  return (
    <>
      <h3>{t("decide.now")}</h3>
      <OneDecision decision={latest} timeZone={timeZone} />
      {earlier.length > 0 ? (
        <More summary={t("decide.earlier")}>
          {earlier.map((decision) => (
            <OneDecision key={decision.id} decision={decision} timeZone={timeZone} />
          ))}
        </More>
      ) : null}
    </>
  );
}

function OneDecision({ decision, timeZone }: { decision: ShownDecision; timeZone: string }) {
  const { t, i18n } = useTranslation("moderation");
  const outcome = t(`decide.outcome.${decision.outcome}`);
  const allows = [decision.mayBeCounted && t("decide.counted"), decision.mayBeQuoted && t("decide.quoted")].filter(Boolean);
  const who = decision.by ? whoWords(t, decision.by) : t("decide.someone");
  return (
    <>
      <p>
        {t("decide.by", {
          outcome: [outcome, ...allows].join(", "),
          who,
          when: momentWords(i18n.language, timeZone, decision.at),
        })}
      </p>
      {decision.reason ? <Said as="blockquote">{decision.reason}</Said> : null}
    </>
  );
}
