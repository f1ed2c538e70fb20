import { useTranslation } from "react-i18next";
import { factsOf, type Language } from "~/platform/i18n/languages";
import { EasyList } from "~/ui/young/easy-list";
import { type Explained, picturesOf } from "../explained";

/** A page's ideas with their pictures, in Easy Read; nothing in other languages. */
export function EasyPart({ of, language }: { of: Explained; language: Language }) {
  const { t } = useTranslation("explained");
  if (!factsOf(language).easyRead) return null;
  return <EasyList ideas={picturesOf(of).map((picture, at) => ({ picture, text: t(`${of}.ideas.${at}`) }))} />;
}
