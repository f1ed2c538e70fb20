import { useTranslation } from "react-i18next";
import { Quote } from "~/ui/marks/quote";

type Text = { languageName: string; tag: string; words: string; byKind: string; byName: string };

/** A translation, said to be one: into what, and by whom. It stands beside the original and never for it. */
export function SecondText({ text, from }: { text: Text; from: "young" | "us" }) {
  const { t } = useTranslation("translations");
  return (
    <>
      <p className="hint">{t(`said.label.${text.byKind}`, { language: text.languageName, who: text.byName })}</p>
      <Quote from={from} lang={text.tag} dir="auto">
        {text.words}
      </Quote>
    </>
  );
}
