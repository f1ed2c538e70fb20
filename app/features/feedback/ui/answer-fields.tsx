import { useTranslation } from "react-i18next";
import { ChoiceList } from "~/ui/young/choice-list";
import { Field } from "~/ui/young/field";
import { choices } from "../feedback";

type Typed = { listened?: string; happened?: string; words?: string };

/** The three questions. Each may be left out; the same for a link, read out by phone, and typed in from paper. */
export function AnswerFields({ typed, error, isOfWords = false }: { typed?: Typed; error?: string; isOfWords?: boolean }) {
  const { t } = useTranslation("feedback");
  const answers = choices.map((value) => ({ value, label: t(`choice.${value}`) }));
  return (
    <>
      <ChoiceList name="listened" legend={t("question.listened")} choices={answers} chosen={typed?.listened} error={isOfWords ? undefined : error} />
      <ChoiceList name="happened" legend={t("question.happened")} choices={answers} chosen={typed?.happened} />
      <Field
        id="words"
        name="words"
        kind="words"
        rows={4}
        label={t("question.words")}
        hint={t("question.wordsHint")}
        error={isOfWords ? error : undefined}
        defaultValue={typed?.words}
      />
    </>
  );
}
