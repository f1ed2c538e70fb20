import type { TFunction } from "i18next";
import storeScript from "idb/build/index.js?url";
import { type Language, paths } from "~/paths";
import { factsOf } from "~/platform/i18n/languages";
import keepScript from "./keep-on-phone.js?url";
import ownScript from "./on-its-page.js?url";

/** What is kept on a phone can be opened for so many days. */
export const keptForDays = 7;

/** What the page with the choice says of itself: where the script is, and where it begins. The rest comes with the first answer. */
export const keptBeginning = (language: Language) => ({ "data-source": keepScript, "data-draft": paths.young(language).sayKeptDraft });

/** Where the script that keeps things on a phone finds its parts and asks for what it needs. `t` has the words of "kept". */
export function keptPlaces(language: Language, t: TFunction<"kept">) {
  const to = paths.young(language);
  return {
    source: keepScript,
    store: storeScript,
    days: String(keptForDays),
    own: ownScript,
    say: to.say,
    page: to.sayKept,
    draft: to.sayKeptDraft,
    send: to.sayKeptSending,
    sent: to.saySent,
    check: to.sayCheck,
    notice: t("notice"),
    lang: factsOf(language).tag,
    dir: factsOf(language).direction,
  };
}

/** The same as what an element carries. */
export const asData = (places: Record<string, string>) => Object.fromEntries(Object.entries(places).map(([name, value]) => [`data-${name}`, value]));
