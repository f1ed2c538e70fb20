import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

/** What was said without a receipt: a feeling, which counts at once, or a member's words, which are found on their page. */
type Said = "feeling" | "words";

type Props = { said: Said; language: Language; goOn: { href: string; label: string } };

/** It is here, where there is no receipt to show: nobody is left to wonder whether it went. */
export function SaidHere({ said, language, goOn }: Props) {
  const { t } = useTranslation("mywords");
  const isWords = said === "words";
  return (
    <>
      <PageTitle lead={t(isWords ? "views:sent.lead" : "felt.lead")}>{t(isWords ? "views:sent.title" : "felt.title")}</PageTitle>
      {isWords ? <p>{t("onMine")}</p> : null}
      <ButtonRow>
        <BigLink href={goOn.href} tone="plain">
          {goOn.label}
        </BigLink>
        {isWords ? (
          <BigLink href={paths.young(language).mine} tone="plain">
            {t("people:mine.title")}
          </BigLink>
        ) : null}
      </ButtonRow>
    </>
  );
}
