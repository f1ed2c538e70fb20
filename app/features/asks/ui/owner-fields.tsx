import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { whoWords } from "~/platform/i18n/job-words";
import { SelectField, TextField } from "~/ui/staff/field";

type Props = { owners: readonly { id: string; label: string }[]; errors: FieldErrors; typed: Typed | undefined };

/** Who does it: somebody who signs in here, or somebody else by name and job. */
export function OwnerFields({ owners, errors, typed }: Props) {
  const { t } = useTranslation("asks");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <SelectField
        id="ownerId"
        name="ownerId"
        label={t("owner.here")}
        hint={t("owner.hereHint")}
        error={error("ownerId")}
        defaultValue={typedText(typed, "ownerId") ?? ""}
        options={[{ value: "", label: t("owner.elsewhere") }, ...owners.map((one) => ({ value: one.id, label: whoWords(t, one.label) }))]}
      />
      <TextField
        id="ownerName"
        name="ownerName"
        label={t("owner.field")}
        hint={t("owner.hint")}
        error={error("ownerName")}
        defaultValue={typedText(typed, "ownerName")}
      />
    </>
  );
}
