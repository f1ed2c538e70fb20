import { useTranslation } from "react-i18next";
import { ChoiceList } from "~/ui/young/choice-list";
import { FaceChoice } from "~/ui/young/face-choice";
import { Field } from "~/ui/young/field";
import { PictureChoice } from "~/ui/young/picture-list";
import type { NamedChoice } from "../named-choices.server";
import type { Question, QuestionKey } from "../questions/question";
import { type FeelingName, feelings } from "../view-words";

/** What a question's page is made of, as data that crosses to the page. */
export type Asked = Pick<Question, "key" | "kind" | "field"> & {
  readonly choices: readonly string[];
  readonly named: readonly NamedChoice[];
  readonly chosen: readonly string[];
  /** The name that stands beside a choice, and a second choice. */
  readonly name?: string;
  readonly may?: string;
};

/** The fields of one question, by how it is answered. The question itself is the page's title. */
export function QuestionFields({ asked, error, mayError }: { asked: Asked; error?: string; mayError?: string }) {
  const { t } = useTranslation("say");
  const labelOf = useLabels();
  const { key, kind, field, chosen } = asked;
  const group = {
    name: field,
    legendIsHeading: true,
    legend: t(`q.${key}.title`),
    hint: t(`q.${key}.hint`),
    error,
  };
  if (kind === "line") {
    return <Field id={field} name={field} kind="line" labelIsHeading label={group.legend} hint={group.hint} error={error} defaultValue={chosen[0]} />;
  }
  if (kind === "faces") {
    return (
      <FaceChoice
        {...group}
        faces={feelings.map((feeling: FeelingName) => ({
          feeling,
          label: labelOf("feeling", feeling),
        }))}
        chosen={chosen[0]}
      />
    );
  }
  if (kind === "cards") {
    return (
      <PictureChoice
        {...group}
        choices={asked.choices.map((card) => ({
          value: card,
          label: t(`card.${card}`),
          picture: card,
        }))}
        chosen={chosen}
      />
    );
  }
  const none = key === "for" && asked.named.length > 0 ? [{ value: "", label: t("q.for.none") }] : [];
  const helped = kind === "helper" ? [{ value: "", label: t("q.helper.none") }] : [];
  const own = asked.choices.map((value) => ({
    value,
    label: labelOf(key, value),
    hint: hintOf(key, value, t),
  }));
  return (
    <>
      <ChoiceList {...group} many={kind === "someOf"} chosen={[...chosen]} choices={[...none, ...helped, ...own, ...asked.named]} />
      {kind !== "thanks" && none.length + helped.length + own.length + asked.named.length === 0 ? <p>{t(`q.${key === "not" ? "not" : "for"}.empty`)}</p> : null}
      {kind === "helper" ? <Field id="helpedBy" name="helpedBy" kind="line" label={t("q.helper.name")} defaultValue={asked.name} /> : null}
      {kind === "thanks" ? <ThanksFields name={asked.name} may={asked.may} error={mayError} /> : null}
    </>
  );
}

function ThanksFields({ name, may, error }: { name?: string; may?: string; error?: string }) {
  const { t } = useTranslation("complaints");
  return (
    <>
      <Field id="thanksName" name="thanksName" kind="line" label={t("who.other")} hint={t("who.otherHint")} defaultValue={name} />
      <ChoiceList
        name="thanksMay"
        legend={t("thanks.may.title")}
        hint={t("thanks.may.hint")}
        error={error}
        chosen={may}
        choices={(["yes", "no"] as const).map((value) => ({ value, label: t(`thanks.may.${value}`) }))}
      />
    </>
  );
}

function hintOf(key: QuestionKey, value: string, t: (key: string) => string): string | undefined {
  if (key === "sharing") return t(`sharing.preview.${value}`);
  return key === "keep" ? t(`q.keepHint.${value}`) : undefined;
}

/** The words of a choice, by question and value. */
export function useLabels() {
  const { t } = useTranslation("say");
  return (key: QuestionKey, value: string): string => {
    if (key === "sharing") return value === "justGroup" ? t("sharing.justGroup") : t(`views:sharing.${value}.label`);
    if (key === "feeling") return t(`views:feeling.${value}`);
    return t(`q.${key}.${value || "none"}`);
  };
}
