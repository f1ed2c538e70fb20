import { useTranslation } from "react-i18next";
import { CheckboxGroup } from "~/ui/staff/choices";

/** Parts that come to fewer than all may be right: whoever told them says so. */
export function SureSo() {
  const { t } = useTranslation("complaints");
  return <CheckboxGroup name="sure" legend={t("returns.sure.legend")} choices={[{ value: "yes", label: t("returns.sure.label") }]} />;
}
