import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { languageWords } from "~/platform/i18n/language-words";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";

type Props = { waiting: readonly { readonly code: Language; readonly waiting: number; readonly all: number }[] };

/** Published texts that nobody has put into a language yet, each language leading to its own; nothing where none waits. */
export function TextsThatWait({ waiting }: Props) {
  const { t, i18n } = useTranslation("translations");
  if (waiting.length === 0) return null;
  return (
    <Panel title={t("home.title")}>
      <p>{t("home.what")}</p>
      <Facts
        rows={waiting.map(({ code, waiting: some, all }) => ({
          key: languageWords(i18n.language, code),
          value: <a href={paths.staff.publishedIn(code)}>{t("list.of", { some, all })}</a>,
        }))}
      />
    </Panel>
  );
}
