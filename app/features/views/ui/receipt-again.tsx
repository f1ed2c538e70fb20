import { useTranslation } from "react-i18next";
import { Field } from "~/ui/young/field";

/** Asks for the receipt beside what somebody wrote, when the view that it is about is no longer open on this phone. */
export function ReceiptAgain({ error, typed }: { error?: string; typed?: string }) {
  const { t } = useTranslation("views");
  return <Field id="receipt" name="receipt" rows={4} label={t("receipt.label")} hint={t("receipt.hint")} error={error} defaultValue={typed} />;
}
