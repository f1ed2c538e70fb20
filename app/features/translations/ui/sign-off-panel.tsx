import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { LanguagePage } from "../pages.server";

/** Whether the language is signed off, by whom and when, or what is still to be done before it can be. */
export function SignOffPanel({ page, reader }: { page: LanguagePage; reader: string }) {
  const { t } = useTranslation("translations");
  const ready = page.texts > 0 && page.right === page.texts;
  return (
    <Panel
      title={t("signOff.title")}
      actions={ready && !page.signedOff ? <LinkButton href={paths.staff.translationSignOff(page.code)}>{t("signOff.open")}</LinkButton> : undefined}
    >
      <p>
        {page.signedOff
          ? t("list.by", { who: page.signedOff.by ?? t("list.someone"), when: dayWords(page.signedOff.on, reader) })
          : t(ready ? "signOff.ready" : "signOff.notYet", { count: page.texts - page.right })}
      </p>
    </Panel>
  );
}
