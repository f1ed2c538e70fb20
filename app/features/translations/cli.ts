import { readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { utcDay } from "~/platform/clock";
import type { Command } from "~/platform/command";
import { languages } from "~/platform/i18n/languages";

const languageNamed = (file: string | undefined) => languages.find((language) => file !== undefined && language === basename(file));

/** `translations export LANG`: a language's texts beside the English, for a translator to work on without an account. */
export const translationsExport: Command = {
  name: "translations export",
  usage: "LANGUAGE [--out FILE.json|FILE.csv] [--authority KEY]",
  about: "Writes a file in which a translator says of each text, the site's own and what is published: right, or what it should be.",
  files: { least: 1, most: 1 },
  options: { out: { type: "string" }, authority: { type: "string" } },
  async run({ files, options }, { say, complain }) {
    const language = languageNamed(files[0]);
    if (!language) {
      complain(`There is no such language. There are: ${languages.join(", ")}.`);
      return 1;
    }
    const [{ siteTexts }, { withChecks }, { textFile, asCsv }] = await Promise.all([
      import("./site-texts.server"),
      import("./text-check"),
      import("./text-file"),
    ]);
    const { authorityNamed, checksOf } = await import("./inside/text-check-store.server");
    const authority = await authorityNamed(typeof options.authority === "string" ? options.authority : undefined);
    const { publishedLines } = await import("./published-file.server");
    const checked = withChecks(siteTexts(language), authority ? await checksOf(authority.id, language) : []);
    const file = textFile(language, checked, authority ? await publishedLines(authority, language) : []);
    const out = typeof options.out === "string" ? options.out : "-";
    const content = out.endsWith(".csv") ? asCsv(file) : `${JSON.stringify(file, null, 2)}\n`;
    if (out === "-") say(content.trimEnd());
    else {
      await writeFile(out, content);
      say(`${file.texts.length} texts in ${out}`);
    }
    return 0;
  },
};

/** `translations import FILE`: what a translator wrote in such a file. With --sign-off the language's folder says who checked it. */
export const translationsImport: Command = {
  name: "translations import",
  usage: "FILE --by NAME [--sign-off] [--authority KEY]",
  about: "Keeps what a translator wrote in a file. --sign-off writes their name and the day into the language's folder when all is right.",
  files: { least: 1, most: 1 },
  options: { by: { type: "string" }, "sign-off": { type: "boolean" }, authority: { type: "string" } },
  async run({ files, options }, { say, complain }) {
    const by = typeof options.by === "string" ? options.by.trim() : "";
    if (by === "") {
      complain("Say who checked it: --by NAME");
      return 2;
    }
    const { readTextFile } = await import("./text-file");
    const read = readTextFile(await readFile(files[0] ?? "", "utf8").catch(() => ""));
    const language = read.ok ? languageNamed(read.file.language) : undefined;
    if (!read.ok || !language) {
      complain(read.ok ? `There is no language "${read.file.language}".` : `The file is not right. ${read.why}`);
      return 1;
    }
    const { authorityNamed, checksOf } = await import("./inside/text-check-store.server");
    const authority = await authorityNamed(typeof options.authority === "string" ? options.authority : undefined);
    if (!authority) {
      complain("Say for which authority: --authority KEY");
      return 1;
    }
    const { takeFile } = await import("./take-file.server");
    const { isOfPublished, takePublished } = await import("./published-file.server");
    const checks = await takeFile(
      authority.id,
      language,
      by,
      read.file.texts.filter((line) => !isOfPublished(line)),
    );
    const published = await takePublished(authority, language, by, read.file.texts);
    say(`${checks.kept} checks kept, and ${published.kept} translations of what is published.`);
    for (const key of [...checks.changed, ...published.changed]) say(`Left out, the text has changed since: ${key}`);
    if (!options["sign-off"]) return 0;
    const [{ siteTexts }, { withChecks }] = await Promise.all([import("./site-texts.server"), import("./text-check")]);
    const notRight = withChecks(siteTexts(language), await checksOf(authority.id, language)).filter(({ state }) => state !== "right");
    if (notRight.length > 0) {
      complain(`Not signed off: ${notRight.length} texts are not right yet.`);
      return 1;
    }
    await signFolder(language, by);
    say(`Signed off by ${by}.`);
    return 0;
  },
};

async function signFolder(language: string, by: string) {
  const file = resolve("locales", language, "language.json");
  const { note: _, ...facts } = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, `${JSON.stringify({ ...facts, checked: { by, on: utcDay(new Date()) } }, null, 2)}\n`);
}
