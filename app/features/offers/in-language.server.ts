import type { Language } from "~/platform/i18n/languages";
import { putInto } from "../published/put-into.server";
import { groupsOfOffer, lineText, namesOfOffer, textsOfOffer } from "./offer-texts";
import { offersPage, promiseLine, promisePage } from "./pages.server";

/** Every published offer, with what was put into the language of the page. */
export async function offersIn(language: Language, authorityId: string) {
  const offers = (await offersPage(authorityId)).filter((offer) => offer.version);
  return { offers, puts: await putInto(authorityId, language, offers.flatMap(namesOfOffer)) };
}

/** One published promise, in the same way. Null where `promisePage` gives none. */
export async function promiseIn(language: Language, authorityId: string, key: string) {
  const offer = await promisePage(authorityId, key);
  return offer && { offer, puts: await putInto(authorityId, language, [...textsOfOffer(offer), ...groupsOfOffer(offer)]) };
}

/** One of its lines, for suggesting other words. */
export async function promiseLineIn(language: Language, authorityId: string, key: string, lineId: string) {
  const page = await promiseLine(authorityId, key, lineId);
  return page && { page, puts: await putInto(authorityId, language, [lineText(page, page.line.id, "text", page.line.text)]) };
}
