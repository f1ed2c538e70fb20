import type { TFunction } from "i18next";
import { datesTag } from "~/platform/i18n/languages";

/** How an Ask was asked ("told us they wanted"), in its own language; a reader of another one reads that it was asked for. Pure. */
export function verbIn(ask: { readonly verb: string | null; readonly language: string }, t: TFunction, language: string): string {
  const isTheirs = new Intl.Locale(datesTag(language)).language === ask.language;
  return (isTheirs ? ask.verb : null) ?? t("asks:by.verb");
}
