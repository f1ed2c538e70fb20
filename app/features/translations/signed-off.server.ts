import { factsOf, type Language } from "~/platform/i18n/languages";
import { signOffOf } from "./inside/text-check-store.server";
import { siteTexts } from "./site-texts.server";
import { wholeHash } from "./text-check";

const known = new Map<string, { until: number; signed: boolean }>();
const keptFor = 60_000;

/**
 * Whether somebody at home in a language has checked its texts as they stand: in its folder, or in this authority. A page
 * says so where nobody has. Looked up once a minute: it stands on every page.
 */
export async function isSignedOff(authorityId: string, language: Language): Promise<boolean> {
  const { checked, original } = factsOf(language);
  if (checked || original) return true;
  const key = `${authorityId} ${language}`;
  const held = known.get(key);
  if (held && held.until > Date.now()) return held.signed;
  const signed = (await signOffOf(authorityId, language, wholeHash(siteTexts(language)))) !== null;
  known.set(key, { until: Date.now() + keptFor, signed });
  return signed;
}

export const forgetSignOffs = () => known.clear();
