import { useTranslation } from "react-i18next";
import { FaceChoice } from "~/ui/young/face-choice";
import { Field } from "~/ui/young/field";
import { feelings } from "../feelings";

type Shown = Readonly<Record<string, string | string[] | undefined>>;

/** The fields of a flag, with what was typed and what is wrong. */
export function FlagFields({ typed, errors, once }: { typed: Shown; errors: Readonly<Record<string, string>>; once: string }) {
  const { t } = useTranslation("jargon");
  const value = (name: string) => typed[name] as string | undefined;
  const error = (name: string) => (errors[name] ? t(errors[name]) : undefined);
  return (
    <>
      <input type="hidden" name="once" value={value("once") ?? once} />
      <FaceChoice
        name="feeling"
        legend={t("feeling.label")}
        error={error("feeling")}
        faces={feelings.map((feeling) => ({ feeling, label: t(`views:feeling.${feeling}`) }))}
        chosen={value("feeling")}
      />
      <Field id="instead" name="instead" kind="line" label={t("instead.label")} hint={t("optional")} error={error("instead")} defaultValue={value("instead")} />
      <Field id="why" name="why" kind="words" rows={3} label={t("why.label")} hint={t("why.hint")} error={error("why")} defaultValue={value("why")} />
      <Field
        id="heardWhere"
        name="heardWhere"
        kind="line"
        label={t("heardWhere.label")}
        hint={t("heardWhere.hint")}
        error={error("heardWhere")}
        defaultValue={value("heardWhere")}
      />
    </>
  );
}
