import { useTranslation } from "react-i18next";
import { More } from "~/ui/young/more";

/** What happens with the editors' sentences from here to print, in order. */
export function NextForEditors({ answerBy }: { answerBy: string | null }) {
  const { t } = useTranslation("making");
  return (
    <More summary={t("next.title")}>
      <ol>
        <li>{t("next.write")}</li>
        {answerBy ? <li>{t("next.answer", { on: answerBy })}</li> : null}
        <li>{t("next.vote")}</li>
        <li>{t("next.leader")}</li>
        <li>{t("next.print")}</li>
      </ol>
    </More>
  );
}
