import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { staffLang } from "~/platform/i18n/written-in";
import { Quote } from "~/ui/marks/quote";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import type { Shown } from "../../published/published-text";
import { around } from "../../published/ui/in-words";
import { PutLabel } from "../../published/ui/put-label";

type ToConfirm = { id: string; words: string; evidence: string | null; asked: Shown | null };
type Props = { differences: readonly ToConfirm[]; action: string; language: Language };

const evidenceShown = (page: Language, words: string): Shown => ({ words, lang: staffLang(page, words), dir: "auto", put: null });

/** "Is this true?": what staff say is different now, for somebody who asked. Saying nothing is fine; nobody is hurried. */
export function DifferencesToConfirm({ differences, action, language }: Props) {
  const { t } = useTranslation("asks");
  return differences.map((difference) => (
    <Card key={difference.id} title={t("confirm.title")}>
      <p>{t("confirm.lead")}</p>
      {difference.asked ? (
        <>
          <p>{t("confirm.asked")}</p>
          <Quote lang={difference.asked.lang} dir={difference.asked.dir}>
            {difference.asked.words}
          </Quote>
          <PutLabel texts={[difference.asked]} language={language} />
        </>
      ) : null}
      <p>{t("difference.label")}</p>
      <Quote lang={staffLang(language, difference.words)}>{difference.words}</Quote>
      {difference.evidence ? <p>{around((evidence) => t("confirm.evidence", { evidence }), evidenceShown(language, difference.evidence))}</p> : null}
      <form method="post" action={action}>
        <input type="hidden" name="difference" value={difference.id} />
        <ButtonRow>
          <BigButton tone="plain" icon="check">
            {t("confirm.yes")}
          </BigButton>
        </ButtonRow>
      </form>
      <p className="hint">{t("confirm.no")}</p>
    </Card>
  ));
}
