import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { SelectField, TextField } from "~/ui/staff/field";
import { themeLabel } from "../../themes/theme-label";
import type { ReadingPage } from "../pages.server";

type Props = {
  action: string;
  others: readonly { id: string; name: string }[];
  /** Why no new theme can be named with its words; null when one can. */
  notNamed: ReadingPage["themes"]["notNamed"];
  typed?: Typed;
  errors?: FieldErrors;
};

/** A theme that is there, or a new one named with a phrase from this view where its words may be shown: where not, it says so instead of asking. */
export function GiveThemeForm({ action, others, notNamed, typed, errors = {} }: Props) {
  const { t } = useTranslation("moderation");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  const cannot = notNamed === null ? null : <p>{t(`theme.notNamed.${notNamed === "not-allowed-yet" ? notNamed : "not-shared"}`)}</p>;
  if (cannot && others.length === 0) return cannot;
  return (
    <Form method="post" action={action}>
      {others.length > 0 ? (
        <SelectField
          id="themeId"
          name="themeId"
          label={t("theme.existing")}
          error={error("themeId")}
          defaultValue={typedText(typed, "themeId") ?? ""}
          options={[{ value: "", label: t("theme.choose") }, ...others.map(({ id, name }) => ({ value: id, label: themeLabel(t, name) }))]}
        />
      ) : null}
      {cannot ?? (
        <TextField id="name" name="name" label={t("theme.new")} hint={t("theme.newHint")} error={error("name")} defaultValue={typedText(typed, "name")} />
      )}
      <Button type="submit" variant="plain" icon="plus">
        {t("theme.press")}
      </Button>
    </Form>
  );
}
