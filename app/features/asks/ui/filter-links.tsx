import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { Said } from "~/ui/marks/said";
import { More } from "~/ui/young/more";
import { groupName } from "../../forums/group-texts";
import { type Puts, shownIn } from "../../published/published-text";
import { InWords } from "../../published/ui/in-words";
import { SomePut } from "../../published/ui/put-label";

type Props = {
  groups: readonly { id: string; key: string; name: string }[];
  puts: Puts;
  themes: readonly { id: string; name: string; language: string | null }[];
  chosen: { group?: string; theme?: string };
  language: Language;
};

/** Narrow by group or by theme: plain links, which work without script. */
export function FilterLinks({ groups, puts, themes, chosen, language }: Props) {
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
                  <InWords shown={shownIn(language, puts, groupName(group))} />
                </a>
              </li>
            ))}
          </ul>
          <SomePut texts={groups.map((group) => shownIn(language, puts, groupName(group)))} language={language} />
        </More>
      ) : null}
      {themes.length > 0 ? (
        <More summary={t("changed.filter.theme")}>
          <ul>
            {themes.map((theme) => (
              <li key={theme.id}>
                <a href={to.changedOf({ theme: theme.id })} aria-current={chosen.theme === theme.id ? "true" : undefined}>
                  <Said as="q" language={theme.language}>
                    {theme.name}
                  </Said>
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
