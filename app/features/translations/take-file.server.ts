import { change } from "~/platform/change.server";
import type { Language } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { momentOfCheck, writeChecks } from "./inside/text-check-store.server";
import { siteTexts } from "./site-texts.server";
import { hashOf } from "./text-check";
import type { Line } from "./text-file";

/**
 * Keeps what a translator without an account wrote in a file, under the name they gave. A line about a text that changed since
 * is left out and named: they never saw the text that stands there now.
 */
export async function takeFile(authorityId: string, language: Language, by: string, lines: readonly Line[]): Promise<{ kept: number; changed: string[] }> {
  const texts = new Map(siteTexts(language).map((text) => [text.key, text]));
  const given = lines.filter(({ verdict }) => verdict !== "");
  const same = given.filter((line) => {
    const text = texts.get(line.key);
    return text !== undefined && text.text === line.text && text.english === line.english;
  });
  if (same.length > 0) {
    await change({ kind: "system", authorityId }, "text.checked", language, async (tx) => {
      const at = await momentOfCheck(tx, authorityId, language);
      const checks = same.map(({ key, text, english, verdict, shouldBe }) => {
        const isRight = verdict === "right";
        const row = { authorityId, id: newId(), language, key, textHash: hashOf({ english, text }), isRight };
        return { ...row, suggestion: isRight ? null : shouldBe, checkedById: `file: ${by}`, at };
      });
      await writeChecks(tx, checks);
    });
  }
  return { kept: same.length, changed: given.filter((line) => !same.includes(line)).map(({ key }) => key) };
}
