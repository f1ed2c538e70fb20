import { useTranslation } from "react-i18next";
import { CheckboxGroup } from "~/ui/staff/choices";

type Props = { groups: readonly { key: string; name: string }[]; chosen: string[] | undefined; error: string | undefined };

/** The groups that ask, or nothing where there are none. */
export function GroupsThatAsk({ groups, chosen, error }: Props) {
  const { t } = useTranslation("asks");
  if (groups.length === 0) return null;
  return (
    <CheckboxGroup
      name="groups"
      legend={t("groups.legend")}
      error={error}
      chosen={chosen}
      choices={groups.map((group) => ({ value: group.key, label: group.name }))}
    />
  );
}
