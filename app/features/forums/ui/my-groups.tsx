import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { Card } from "~/ui/young/card";
import { type Puts, shownIn } from "../../published/published-text";
import { InWords } from "../../published/ui/in-words";
import { SomePut } from "../../published/ui/put-label";
import { groupName } from "../group-texts";

type Props = { groups: readonly { id: string; key: string; name: string }[]; puts: Puts; language: Language };

/** A member's groups: to look at, to leave, and the way into one more. */
export function MyGroups({ groups, puts, language }: Props) {
  const { t } = useTranslation("people");
  const to = paths.young(language);
  const named = groups.map((group) => ({ group, name: shownIn(language, puts, groupName(group)) }));
  return (
    <Card title={t("mine.groups")}>
      {groups.length === 0 ? <p>{t("mine.noGroups")}</p> : null}
      <ul>
        {named.map(({ group, name }) => (
          <li key={group.id}>
            <a href={to.group(group.key)}>
              <InWords shown={name} />
            </a>
            <br />
            <a href={to.mineLeave(group.key)}>
              <bdi>{t("mine.leaveGroup", { group: name.words })}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <SomePut texts={named.map(({ name }) => name)} language={language} />
      <p>
        <a href={to.join}>{t("join.title")}</a>
      </p>
    </Card>
  );
}
