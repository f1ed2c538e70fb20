import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { DateField, TextField } from "~/ui/staff/field";

type Props = {
  action: string;
  ownerName: string | null;
  answerBy: string | null;
  typed?: Typed;
  errors?: FieldErrors;
};

/** Who answers for a theme, and by which day. */
export function OwnerForm({ action, ownerName, answerBy, typed, errors = {} }: Props) {
  const { t } = useTranslation("themes");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <Form method="post" action={action}>
      <TextField
        id="ownerName"
        name="ownerName"
        label={t("route.owner")}
        hint={t("route.ownerHint")}
        error={error("ownerName")}
        defaultValue={typedText(typed, "ownerName") ?? ownerName ?? ""}
      />
      <DateField id="answerBy" name="answerBy" label={t("route.day")} error={error("answerBy")} defaultValue={typedText(typed, "answerBy") ?? answerBy ?? ""} />
      <Button type="submit" variant="press">
        {t("route.press")}
      </Button>
    </Form>
  );
}
