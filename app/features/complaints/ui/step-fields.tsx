import { useTranslation } from "react-i18next";
import { Field } from "~/ui/young/field";
import { PrivateLimits, PrivateLine } from "../../views/ui/private-limits";
import { QuestionFields } from "../../views/ui/question-fields";
import { safeAnswers } from "../../views/view-words";
import type { ComplaintStep } from "../questions";
import type { WhomAbout } from "../whom-about.server";
import { WhoFields } from "./who-fields";

type Answers = Readonly<Record<string, unknown>>;
const text = (value: unknown) => (typeof value === "string" ? value : undefined);
const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : []);

/** The fields of one question of a complaint. The question is the page's title. */
export function StepFields({ step, named, answers, error }: { step: ComplaintStep; named: WhomAbout; answers: Answers; error?: string }) {
  const { t } = useTranslation("complaints");
  if (step === "words") {
    return (
      <>
        <PrivateLimits light />
        <Field id="words" name="words" labelIsHeading label={t("words.label")} hint={t("words.hint")} error={error} defaultValue={text(answers.words)} />
      </>
    );
  }
  if (step === "who")
    return (
      <>
        <PrivateLine />
        <WhoFields isPage named={named} about={list(answers.about)} aboutWords={text(answers.aboutWords)} />
      </>
    );
  if (step === "want") {
    return (
      <>
        <PrivateLine />
        <Field
          id="putRight"
          name="putRight"
          rows={5}
          labelIsHeading
          label={t("want.label")}
          hint={t("want.hint")}
          error={error}
          defaultValue={text(answers.putRight)}
        />
      </>
    );
  }
  const choices = step === "now" ? safeAnswers : (["no", "yes"] as const);
  const chosen = step === "now" ? list(answers.safeNow) : [answers.wantsAdvocate === true || answers.wantsAdvocate === "yes" ? "yes" : "no"];
  const field = step === "now" ? "safeNow" : "wantsAdvocate";
  return <QuestionFields asked={{ key: step, kind: "oneOf", field, choices, named: [], chosen }} error={error} />;
}
