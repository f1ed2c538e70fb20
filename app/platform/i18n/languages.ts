declare const brand: unique symbol;

/**
 * A language that the site ships, by the name of its folder in locales: that is also the first part of its addresses. English
 * and Arabic always are; which others, only the folders say.
 */
export type Language = "en" | "ar" | (string & { readonly [brand]: "Language" });

/** What locales/<code>/language.json says of a language. */
export type LanguageFacts = {
  /** Its place where languages are listed. */
  readonly order: number;
  /** Its name in itself, and in English. */
  readonly name: string;
  readonly englishName: string;
  readonly direction: "ltr" | "rtl";
  /** BCP 47, for `lang`. Two may share one: Easy Read is English. */
  readonly tag: string;
  /** BCP 47 with its calendar, for Intl: days are written in the calendar that appointments in England are made in. */
  readonly dates: string;
  /** How its times are written: "h23" where Intl has no words of it for the halves of the day and would write AM and PM. */
  readonly hours?: "h12" | "h23";
  /** ISO 15924: decides line heights and which letters may have to be fetched. */
  readonly script: string;
  /** The language whose words a receipt is shown in beside its numbers; null where that would be another script: numbers alone. */
  readonly receiptWords: "en" | "ar" | null;
  /** True where the staff side can be read in it too. */
  readonly staff?: boolean;
  /** True for the language that the texts are first written in. */
  readonly original?: boolean;
  /** True for a language with a picture beside each idea. */
  readonly easyRead?: boolean;
  /** Other languages that a browser may ask for and that this one answers. */
  readonly alsoAsked?: readonly string[];
  /** Who, at home in it, checked all of its texts, and on which day. Null while nobody has. */
  readonly checked: { readonly by: string; readonly on: string } | null;
  readonly note?: string;
};

const facts: Readonly<Record<string, LanguageFacts>> = typeof document === "undefined" ? fromFiles() : fromPage();

/** Every language there is a folder for, in their order. */
export const languages: readonly Language[] = (Object.keys(facts) as Language[]).sort((a, b) => factsOf(a).order - factsOf(b).order || (a < b ? -1 : 1));
export const staffLanguages: readonly Language[] = languages.filter((language) => factsOf(language).staff);

/** All that is known of the languages, for a page that wakes up in a browser. */
export const languageFacts = () => facts;

export function factsOf(language: Language): LanguageFacts {
  const known = facts[language] ?? facts.en;
  if (!known) throw new Error("locales/en/language.json is not there: run from the project's folder");
  return known;
}

export function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && Object.hasOwn(facts, text);
}

/** What Intl is given for dates and numbers in a language of ours; anything else as it is. */
export const datesTag = (language: string) => facts[language]?.dates ?? language;

/** How Intl writes times in a language of ours. Not hour12, which says 0:30 pm in British English. */
export const hourCycleOf = (language: string): "h12" | "h23" => facts[language]?.hours ?? "h12";

/** The `lang` of words that somebody wrote on a page of this language. */
export const tagOf = (language: string) => facts[language]?.tag ?? language;

/** The first language of an Accept-Language header that is among `these`; English when there is none. */
export function preferredLanguage(header: string | null, these = languages): Language {
  if (!header) return "en";
  const wanted = header
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const quality = rest.map((r) => r.trim()).find((r) => r.startsWith("q="));
      return { tag: tag.trim().toLowerCase().split("-")[0] ?? "", q: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter((w) => w.q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) {
    const found = these.find((language) => language === tag) ?? these.find((language) => factsOf(language).alsoAsked?.includes(tag));
    if (found) return found;
  }
  return "en";
}

/**
 * The language of a page, without a cookie on young people's side: the first part of the address, else what the browser
 * asks for. Staff may choose one of theirs, kept in the `language` cookie. A page of the pattern book has it in its address.
 */
export function languageOf(request: Request): Language {
  const [, first, , , fourth] = new URL(request.url).pathname.split("/");
  if (isLanguage(first)) return first;
  if (first === "pattern-book" && isLanguage(fourth)) return fourth;
  const asked = request.headers.get("Accept-Language");
  if (first !== "staff") return preferredLanguage(asked);
  const chosen = /(?:^|;\s*)language=([a-z]+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return staffLanguages.find((language) => language === chosen) ?? preferredLanguage(asked, staffLanguages);
}

// why no import: this file is also read in a browser, where there are no files and the page brings the same facts with it.
function fromFiles(): Record<string, LanguageFacts> {
  const { existsSync, readdirSync, readFileSync } = process.getBuiltinModule("node:fs");
  const found: Record<string, LanguageFacts> = {};
  for (const code of readdirSync("locales")) {
    const file = `locales/${code}/language.json`;
    if (/^[a-z]+$/.test(code) && existsSync(file)) found[code] = JSON.parse(readFileSync(file, "utf8"));
  }
  return found;
}

function fromPage(): Record<string, LanguageFacts> {
  return JSON.parse(document.getElementById("page-words")?.textContent ?? "{}").languages ?? {};
}
