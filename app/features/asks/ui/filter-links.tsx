import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { More } from "~/ui/young/more";

type Props = {
  groups: readonly { key: string; name: string }[];
  themes: readonly { id: string; name: string }[];
  chosen: { group?: string; theme?: string };
  language: Language;
};

/** Narrow by group or by theme: plain links, which work without script. */
export function FilterLinks({ groups, themes, chosen, language }: Props) {
  const { t } = useTranslation("back");
  const to = paths.young(language);
  return (
    <>
      {groups.length > 0 ? (
        <More summary={t("changed.filter.group")}>
          <ul>
            {groups.map((group) => (
              <li key={group.key}>
                <a href={to.changedOf({ group: group.key })} aria-current={chosen.group === group.key ? "true" : undefined}>
                  <bdi>{group.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </More>
      ) : null}
      {themes.length > 0 ? (
        <More summary={t("changed.filter.theme")}>
          <ul>
            {themes.map((theme) => (
              <li key={theme.id}>
                <a href={to.changedOf({ theme: theme.id })} aria-current={chosen.theme === theme.id ? "true" : undefined}>
                  <q dir="auto">{theme.name}</q>
                </a>
              </li>
            ))}
          </ul>
        </More>
      ) : null}
      {chosen.group || chosen.theme ? (
        <p>
          <a href={to.changed}>{t("changed.filter.all")}</a>
        </p>
      ) : null}
    </>
  );
}
