import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { whoWords } from "~/platform/i18n/job-words";
import { Button } from "~/ui/staff/button";
import { DateField, SelectField, TextField } from "~/ui/staff/field";

type Routed = { ownerId: string | null; ownerName: string | null; answerBy: string | null; reportFrom: string | null; reportTo: string | null };
type Props = { action: string; routed: Routed; owners: readonly { id: string; label: string }[]; typed?: Typed; errors?: FieldErrors };

/** Who answers for a theme, by which day, and in which report it stands. */
export function OwnerForm({ action, routed, owners, typed, errors = {} }: Props) {
  const { t } = useTranslation("themes");
  const field = (name: keyof Routed) => ({
    id: name,
    name,
    error: errors[name] ? t(errors[name]) : undefined,
    defaultValue: typedText(typed, name) ?? routed[name] ?? "",
  });
  const outside = { ...field("ownerName"), defaultValue: typedText(typed, "ownerName") ?? (routed.ownerId ? "" : (routed.ownerName ?? "")) };
  return (
    <Form method="post" action={action}>
      <SelectField
        {...field("ownerId")}
        label={t("route.owner")}
        hint={t("route.ownerHint")}
        options={[{ value: "", label: t("route.somebodyElse") }, ...owners.map(({ id, label }) => ({ value: id, label: whoWords(t, label) }))]}
      />
      <TextField {...outside} label={t("route.lead")} hint={t("route.leadHint")} />
      <DateField {...field("answerBy")} label={t("route.day")} />
      <DateField {...field("reportFrom")} label={t("route.from")} hint={t("route.periodHint")} />
      <DateField {...field("reportTo")} label={t("route.to")} />
      <Button type="submit" variant="press">
        {t("route.press")}
      </Button>
    </Form>
  );
}
