import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { languageWords } from "~/platform/i18n/language-words";
import { SelectField, TextField } from "~/ui/staff/field";
import { makers } from "../../published/published-text";
import type { MakerToBegin } from "../published-pages.server";

type Props = { into: { code: string }; maker: MakerToBegin; own: (field: string) => string; typed?: Typed; errors: FieldErrors };

/** Who makes the translations of a form; a machine only where this site was given one. */
export function MakerFields({ into, maker, own, typed, errors }: Props) {
  const { t, i18n } = useTranslation("translations");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <div className="published-maker">
      <SelectField
        id={own("byKind")}
        name="byKind"
        label={t("published.makerKind", { language: languageWords(i18n.language, into.code) })}
        error={error("byKind")}
        defaultValue={typedText(typed, "byKind") ?? maker.byKind}
        options={makers.filter((kind) => kind !== "machine" || maker.machine).map((value) => ({ value, label: t(`published.kindOf.${value}`) }))}
      />
      <TextField
        id={own("byName")}
        name="byName"
        label={t("published.makerName")}
        hint={t("published.makerHint")}
        error={error("byName")}
        defaultValue={typedText(typed, "byName") ?? maker.byName}
      />
    </div>
  );
}
