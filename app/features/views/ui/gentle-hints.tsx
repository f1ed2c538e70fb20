import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { Notice } from "~/ui/young/notice";

/** A part of the words that may tell who somebody is, and what it looks like. */
type Part = { readonly type: string; readonly text: string };
type Props = { parts: readonly Part[]; language: Language };

const kindOf: Readonly<Record<string, "receipt" | "name" | "contact" | "place" | "number">> = {
  receipt: "receipt",
  name: "name",
  phone: "contact",
  email: "contact",
  handle: "contact",
  postcode: "place",
  address: "place",
  school: "place",
  nhsNumber: "number",
  niNumber: "number",
  dateOfBirth: "number",
};
const most = 6;

/** "You wrote a name. Keep it?" It stops nobody and changes nothing; what it did not find is not said to be safe. */
export function GentleHints({ parts, language }: Props) {
  const { t } = useTranslation("say");
  const found = parts.flatMap(({ type, text }) => (kindOf[type] ? [`${t(`hint.${kindOf[type]}`)}: “${text}”`] : []));
  const shown = [...new Set(found)].slice(0, most);
  if (shown.length === 0) return null;
  return (
    <Notice tone="calm" title={t("hint.title")}>
      <p>{t("hint.lead")}</p>
      <ul>
        {shown.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>
        <a href={paths.young(language).sayWordsAgain}>{t("hint.change")}</a>
      </p>
    </Notice>
  );
}
