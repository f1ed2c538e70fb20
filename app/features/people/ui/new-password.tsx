import { useTranslation } from "react-i18next";
import { TextField } from "~/ui/staff/field";

/** A new password, typed twice since it cannot be seen. A keeper of passwords may fill both; pasting is fine. Nothing typed comes back. */
export function NewPassword({ errors }: { errors: Readonly<Record<string, string>> }) {
  const { t } = useTranslation("entry");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  const both = { type: "password", autoComplete: "new-password" } as const;
  return (
    <>
      <TextField id="password" name="password" {...both} label={t("own.label")} hint={t("own.hint")} error={error("password")} />
      <TextField id="again" name="again" {...both} label={t("own.again")} error={error("again")} />
    </>
  );
}
