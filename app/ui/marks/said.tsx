import { useTranslation } from "react-i18next";
import { staffLang } from "~/platform/i18n/written-in";

type SaidProps = {
  children: string;
  /** What it is known to be in (BCP 47); without it its letters tell, as of staff. */
  language?: string | null;
  as?: "bdi" | "q" | "p" | "span" | "mark" | "blockquote";
};

/** Somebody's words within what the site says: in their own language, for a screen reader and the device's voice, and in their own direction. */
export function Said({ children, language, as: Part = "bdi" }: SaidProps) {
  const { i18n } = useTranslation();
  return (
    <Part lang={staffLang(i18n.language, children, language)} dir={Part === "bdi" ? undefined : "auto"}>
      {children}
    </Part>
  );
}
