import type { TFunction } from "i18next";
import type { Helper } from "../helper-of.server";

/** "Someone is helping: an interpreter, Omar". */
export function helperWords(helper: Helper, t: TFunction): string {
  const who = t(`say:q.helper.${helper.as}`);
  return helper.name ? t("say:helpingNamed", { who, name: helper.name }) : t("say:helping", { who });
}
