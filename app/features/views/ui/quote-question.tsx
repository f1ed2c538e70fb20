import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import type { QuoteQuestion } from "../approve-quote.server";
import { AsOthersSee } from "./as-others-see";
import { useOwnPaths } from "./own-paths";

type Props = { quote: QuoteQuestion | null; by: string | null; lang: string; language: Language; changed?: boolean };

/** Staff ask to use the words: the exact text that others would see, and a yes and a no of the same size. */
export function QuoteQuestionCard({ quote, by, lang, language, changed }: Props) {
  const { t } = useTranslation("back");
  const own = useOwnPaths(language);
  if (!quote) return null;
  return (
    <Card title={t("quote.title")}>
      {changed ? <p>{t("quote.changed")}</p> : null}
      <p>{t("quote.what")}</p>
      <AsOthersSee shown={quote.shown} lang={lang} by={by ?? t("quote.noName")} />
      {quote.saidYes ? (
        <p>
          <strong>{t("quote.saidYes")}</strong>
        </p>
      ) : null}
      <form method="post" action={own.quote}>
        <input type="hidden" name="shown" value={quote.shownHash} />
        <ButtonRow>
          {quote.saidYes ? null : (
            <BigButton tone="plain" icon="check" name="answer" value="yes">
              {t("quote.yes")}
            </BigButton>
          )}
          <BigButton tone="plain" icon="no" name="answer" value="no">
            {t("quote.no")}
          </BigButton>
        </ButtonRow>
      </form>
      <p className="hint">{t("quote.noWhat")}</p>
    </Card>
  );
}
