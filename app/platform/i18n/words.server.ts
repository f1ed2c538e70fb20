import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInstance, type i18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, languages } from "./languages";

export type Resources = Record<string, Record<string, unknown>>;

const folder = path.resolve(process.cwd(), "locales");
const instances = new Map<Language, i18n>();
let all: Record<string, Resources> | undefined;

/** Every locale file: language → namespace (the file's name, a feature's) → texts. */
export function allWords(): Record<string, Resources> {
  if (!all || process.env.NODE_ENV === "development") {
    all = {};
    for (const language of languages) {
      const texts: Resources = {};
      for (const file of readdirSync(path.join(folder, language))) {
        if (file.endsWith(".json") && file !== "language.json") {
          texts[file.slice(0, -5)] = JSON.parse(readFileSync(path.join(folder, language, file), "utf8"));
        }
      }
      all[language] = texts;
    }
  }
  return all;
}

/** The texts of one language, ready for `useTranslation` on the server. One instance a language; nothing a request changes. */
export function wordsIn(language: Language): i18n {
  let instance = instances.get(language);
  if (!instance || process.env.NODE_ENV === "development") {
    const resources = allWords();
    instance = createInstance();
    instance.use(initReactI18next).init({
      lng: language,
      fallbackLng: "en",
      resources,
      ns: Object.keys(resources.en ?? {}),
      defaultNS: "common",
      interpolation: { escapeValue: false },
      initAsync: false,
      showSupportNotice: false,
      returnNull: false,
    } as Parameters<i18n["init"]>[0]);
    instances.set(language, instance);
  }
  return instance;
}

/** A translation function for loaders and actions. */
export function translator(language: Language, namespace: string): TFunction {
  return wordsIn(language).getFixedT(language, namespace) as TFunction;
}
