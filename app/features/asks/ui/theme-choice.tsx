import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/staff/empty-state";
import { SelectField } from "~/ui/staff/field";
import { FilterBar } from "~/ui/staff/filter-bar";
import { themeLabel } from "../../themes/theme-label";

type Props = {
  action: string;
  themes: readonly { id: string; name: string }[];
  chosen: string | undefined;
  /** What else stands in the address. */
  kept?: Readonly<Record<string, string | null>>;
};

/** Of which theme the views are shown: a plain form with an address, before anything is ticked. */
export function ThemeChoice({ action, themes, chosen, kept = {} }: Props) {
  const { t } = useTranslation("asks");
  if (themes.length === 0) {
    return (
      <EmptyState title={t("views.none")}>
        <p>{t("views.noneLead")}</p>
      </EmptyState>
    );
  }
  return (
    <FilterBar label={t("views.themes")} action={action} submitLabel={t("views.show")}>
      {Object.entries(kept).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
      <SelectField
        id="theme"
        name="theme"
        label={t("views.theme")}
        defaultValue={chosen ?? ""}
        options={[
          ...(chosen ? [] : [{ value: "", label: t("views.chooseTheme") }]),
          ...themes.map(({ id, name }) => ({ value: id, label: themeLabel(t, name) })),
        ]}
      />
    </FilterBar>
  );
}
