import type { TFunction } from "i18next";
import { isTakenBack } from "./theme";

/** What a theme is called where no quotation marks can stand, such as in a list to choose from; of one whose name was taken back, that it was. */
export const themeLabel = (t: TFunction, name: string): string =>
  isTakenBack(name) ? t("themes:nameless.name", { mark: name.slice(-4).toUpperCase() }) : name;
