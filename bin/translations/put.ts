import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "../../app/platform/command";
import { languages } from "../../app/platform/i18n/languages";

/**
 * `translations put LANG FILE`: writes translated texts into a language's folder. FILE is {"views:next": "Nesaf", …}, or a
 * translator's file, of which it takes what a text should be. A text with a wrong placeholder, a missing plural form or an
 * unknown key is named, and nothing is written.
 */
export const translationsPut: Command = {
  name: "translations put",
  usage: "LANGUAGE FILE",
  about: "Writes translated texts into a language's folder, in the order of the English ones.",
  files: { least: 2, most: 2 },
  options: {},
  async run({ files }, { say, complain }) {
    const { faultsIn, folderWith } = await import("./folder");
    const language = languages.find((one) => one === basename(files[0] ?? ""));
    if (!language || language === "en") {
      complain(`Into which language? There are: ${languages.filter((one) => one !== "en").join(", ")}.`);
      return 1;
    }
    const given = textsGiven(readFileSync(files[1] ?? "", "utf8"));
    const faults = faultsIn(language, given);
    if (faults.length > 0) {
      for (const fault of faults) complain(fault);
      complain(`Nothing was written: ${faults.length} texts are not right.`);
      return 1;
    }
    const written = folderWith(language, given);
    for (const [file, content] of written) writeFileSync(file, content);
    say(`${given.size} texts in ${language}.`);
    return 0;
  },
};

function textsGiven(content: string): Map<string, string> {
  const file = JSON.parse(content) as { texts?: { key: string; shouldBe: string; verdict: string }[] };
  if (!Array.isArray(file.texts)) return new Map(Object.entries(file as Record<string, string>));
  return new Map(file.texts.filter(({ shouldBe, verdict }) => shouldBe && verdict !== "right").map(({ key, shouldBe }) => [key, shouldBe]));
}
