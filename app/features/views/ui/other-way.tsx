import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigButton, ButtonRow } from "~/ui/young/big-button";

/** At the end of a form: to say it with a voice, a photo, a drawing or cards instead. What was typed goes along. */
export function OtherWay({ error, language }: { error?: string; language: Language }) {
  const { t } = useTranslation("say");
  return (
    <>
      <p id="way-hint">{error ? <a href={paths.young(language).sayHere}>{t("here.on")}</a> : t("ways.lead")}</p>
      <ButtonRow>
        <BigButton id="way" tone="plain" name="way" value="other" icon="voice" aria-describedby="way-hint">
          {t("words.ways")}
        </BigButton>
      </ButtonRow>
    </>
  );
}
