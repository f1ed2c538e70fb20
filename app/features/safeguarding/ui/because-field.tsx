import { useTranslation } from "react-i18next";
import type { Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { TextField } from "~/ui/staff/field";

/** Why a lead changes what the spotter goes by: it is kept with the change. */
export function BecauseField({ typed, error }: { typed?: Typed; error?: string }) {
  const { t } = useTranslation("worries");
  return (
    <TextField
      id="because"
      name="because"
      label={t("form.because.label")}
      hint={t("form.because.hint")}
      error={error}
      defaultValue={typedText(typed, "because")}
    />
  );
}
