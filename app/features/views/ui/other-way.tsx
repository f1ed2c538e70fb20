import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { FieldError } from "~/ui/marks/field-frame";
import { BigButton, ButtonRow } from "~/ui/young/big-button";

/** At the end of a form, with the text of what went wrong as its key: to say it with a voice, a photo, a drawing or cards instead. What was typed goes along. */
export function OtherWay({ error: why, language }: { error?: string; language: Language }) {
  const { t } = useTranslation("say");
  const error = why && t(why);
  return (
    <div className={error ? "field field-error" : "field"}>
      {error ? <FieldError id="way-error">{error}</FieldError> : null}
      <p id="way-hint">
        {why === "say:here.title" ? (
          <>
            {t("here.lead")} <a href={paths.young(language).sayHere}>{t("here.on")}</a>
          </>
        ) : (
          t("ways.lead")
        )}
      </p>
      <ButtonRow>
        <BigButton id="way" tone="plain" name="way" value="other" icon="voice" aria-describedby={error ? "way-error way-hint" : "way-hint"}>
          {t("words.ways")}
        </BigButton>
      </ButtonRow>
    </div>
  );
}
