import { baseOf, formsOf, isPlural, textsIn } from "../../test/house/locale-files";
import { missingIn, youngTexts } from "../../test/house/young-texts";

const young = youngTexts();
const english = textsIn("en");

/** Every text that a young person's page may show, one for all plural forms. */
export const youngKeys = [...new Set([...young.keys()].map(baseOf))];

/** A text to write. `english` has one entry, or one for each English plural form; `forms` are those that are wanted. */
export type Missing = { language: string; key: string; english: Record<string, string>; forms: string[]; asked: string[] };

/** What is still to be written in a language, in the order of the English files. */
export function missing(language: string): Missing[] {
  return missingIn(language, young).map((key) => {
    const forms = [...english].filter(([one]) => baseOf(one) === key);
    const plural = forms.some(([one]) => isPlural(one));
    return {
      language,
      key,
      english: Object.fromEntries(forms),
      forms: plural ? formsOf(language).map((form) => `${key}${form}`) : [key],
      asked: [...new Set(forms.flatMap(([one]) => young.get(one)?.places ?? []))].slice(0, 3),
    };
  });
}
