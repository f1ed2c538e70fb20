import type { Command } from "../../app/platform/command";

/** `reading check`: how hard the English texts of young people's side are to read. Ends with 1 when one is too hard. */
export const readingCheck: Command = {
  name: "reading check",
  usage: "[--json]",
  about: "Measures every English text that young people may read: sentences, grades by page, words from our own list.",
  files: { least: 0, most: 0 },
  options: { json: { type: "boolean" } },
  async run({ options }, { say }) {
    const { readingFigures } = await import("../../test/house/reading");
    const found = readingFigures();
    const wrong = [...found.tooLong, ...found.tooHard, ...found.banned];
    if (options.json) say(JSON.stringify(found, null, 2));
    else {
      for (const { page, words, grade } of found.pages) say(`${page.padEnd(34)} ${String(words).padStart(4)} words  grade ${grade.toFixed(1)}`);
      say(`${found.texts} texts, ${found.words} words, ${found.sentences} sentences`);
      say(`Words in a sentence: ${found.meanSentence.toFixed(1)} with labels, ${found.meanFullSentence.toFixed(1)} without; over 15: ${found.tooLong.length}`);
      say(`Flesch-Kincaid grade of a page: median ${found.medianGrade.toFixed(1)}; over 6 with 100 words or more: ${found.tooHard.length}`);
      say(`Words from our own list: ${found.banned.length}`);
      for (const line of wrong) say(`  ${line}`);
    }
    const hard = found.meanFullSentence > 12 || found.medianGrade > 4;
    return wrong.length > 0 || hard ? 1 : 0;
  },
};
