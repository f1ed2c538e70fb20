import storeScript from "idb/build/index.js?url";
import { type Language, paths } from "~/paths";
import keepScript from "./keep-on-phone.js?url";

/** Where the script that keeps things on a phone finds its parts and asks for what it needs. */
export function keptPlaces(language: Language) {
  const to = paths.young(language);
  return {
    "data-source": keepScript,
    "data-store": storeScript,
    "data-say": to.say,
    "data-page": to.sayKept,
    "data-draft": to.sayKeptDraft,
    "data-send": to.sayKeptSending,
    "data-sent": to.saySent,
    "data-check": to.sayCheck,
  };
}
