import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { Translation } from "../pages.server";
import { SecondText } from "./second-text";

/** For staff, beside a view: what was said in other languages. */
export function TranslationsPanel({ viewId, translations }: { viewId: string; translations: { list: Translation[]; mayAdd: boolean } }) {
  const { t } = useTranslation("translations");
  if (translations.list.length === 0 && !translations.mayAdd) return null;
  const add = translations.mayAdd ? (
    <LinkButton href={paths.staff.viewTranslation(viewId)} icon="language">
      {t("said.add")}
    </LinkButton>
  ) : undefined;
  return (
    <Panel title={t("said.title")} actions={add}>
      {translations.list.length === 0 ? <p>{t("said.none")}</p> : null}
      {translations.list.map((text) => (
        <SecondText key={text.id} text={text} from="young" />
      ))}
    </Panel>
  );
}
