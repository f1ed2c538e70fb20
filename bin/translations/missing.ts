import { basename } from "node:path";
import type { Command } from "../../app/platform/command";
import { factsOf, languages } from "../../app/platform/i18n/languages";

/**
 * `translations missing [LANG]`: what young people may read and is not yet written in a language, with the English, the plural
 * forms that the language tells apart, and where a page asks for it. It is worked out from the pages' own code.
 */
export const translationsMissing: Command = {
  name: "translations missing",
  usage: "[LANGUAGE] [--json]",
  about: "Lists the texts of young people's side that a language, or every language, does not have yet.",
  files: { least: 0, most: 1 },
  options: { json: { type: "boolean" } },
  async run({ files, options }, { say, complain }) {
    const { missing } = await import("./texts");
    const asked = files[0] === undefined ? undefined : basename(files[0]);
    const chosen = languages.filter((language) => language !== "en" && (asked === undefined || language === asked));
    if (chosen.length === 0) {
      complain(`There is no language "${asked}". There are: ${languages.join(", ")}.`);
      return 1;
    }
    const found = chosen.flatMap((language) => missing(language));
    if (options.json) say(JSON.stringify(found, null, 2));
    else {
      for (const { language, key, english } of found) say(`${language} ${key}: ${Object.values(english).join(" / ")}`);
      for (const language of chosen) say(`${language}: ${found.filter((one) => one.language === language).length} missing`);
    }
    return 0;
  },
};

/** `translations stats`: how much of young people's side each language has. */
export const translationsStats: Command = {
  name: "translations stats",
  usage: "[--json]",
  about: "Says how many of the texts of young people's side each language has, and who checked it.",
  files: { least: 0, most: 0 },
  options: { json: { type: "boolean" } },
  async run({ options }, { say }) {
    const { missing, youngKeys } = await import("./texts");
    const rows = languages.map((language) => {
      const { englishName, checked } = factsOf(language);
      return { language, name: englishName, texts: youngKeys.length, written: youngKeys.length - (language === "en" ? 0 : missing(language).length), checked };
    });
    if (options.json) say(JSON.stringify(rows, null, 2));
    else
      for (const row of rows)
        say(
          `${row.language} ${row.name}: ${row.written} of ${row.texts} texts, ${row.checked ? `checked by ${row.checked.by} on ${row.checked.on}` : "checked by nobody"}`,
        );
    return 0;
  },
};
