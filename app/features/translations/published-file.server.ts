import type { AuthorityFacts } from "~/platform/authority.server";
import type { Language } from "~/platform/i18n/languages";
import { languagesToPutInto } from "../published/published-text";
import { textsWithPuts } from "../published/put-into.server";
import { wordsHash } from "../published/words-hash.server";
import { kindNamed } from "./published-form";
import { publishedInLanguage } from "./published-pages.server";
import { publishedThings } from "./published-things.server";
import { writePuts } from "./put-published.server";
import type { Line } from "./text-file";

/** A text of the site has a colon in its key, and may be of the namespace that has this very name. */
const mark = "published/";
export const isOfPublished = ({ key }: Pick<Line, "key">) => key.startsWith(mark);
const partsOfKey = ({ key }: Pick<Line, "key">) => key.slice(mark.length).split("/");

/** What everyone may read now, as lines of a translator's file: beside the words what they were put into, and "right" where that stands. */
export async function publishedLines(authority: AuthorityFacts, language: Language): Promise<Line[]> {
  if (!languagesToPutInto.includes(language)) return [];
  const things = await publishedThings(authority);
  const texts = await textsWithPuts(
    authority.id,
    language,
    things.flatMap((thing) => thing.texts),
  );
  return texts.map(({ text: { kind, id, part, words }, held }) => ({
    key: `${mark}${kind}/${id}/${part}`,
    english: words,
    text: held?.words ?? "",
    verdict: held?.isOfTheseWords ? "right" : "",
    shouldBe: "",
  }));
}

/**
 * Keeps what a translator without an account wrote of what is published, under the name they gave. A line about words that changed
 * or went since, or of which somebody else made a translation meanwhile, is left out and named: they never saw what stands there now.
 */
export async function takePublished(authority: AuthorityFacts, language: Language, byName: string, lines: readonly Line[]) {
  const taken = { kept: 0, changed: [] as string[] };
  const of = new Map<string, Line[]>();
  for (const line of lines.filter((one) => isOfPublished(one) && one.verdict !== "")) {
    const thing = partsOfKey(line).slice(0, 2).join("/");
    of.set(thing, [...(of.get(thing) ?? []), line]);
  }
  for (const [thing, its] of of) {
    const [kind, id = ""] = [kindNamed(thing.split("/")[0]), thing.split("/")[1]];
    const page = kind && (await publishedInLanguage(authority, language, kind, id));
    const partOf = (line: Line) => partsOfKey(line)[2] ?? "";
    const fresh = its.filter((line) => {
      const text = page?.thing.texts.find(({ part }) => part === partOf(line));
      return text !== undefined && text.words === line.english && (text.held?.words ?? "") === line.text;
    });
    taken.changed.push(...its.filter((line) => !fresh.includes(line)).map(({ key }) => key));
    if (!kind || fresh.length === 0) continue;
    const parts = fresh.map((line) => ({
      part: partOf(line),
      sourceHash: wordsHash(line.english),
      words: (line.verdict === "right" ? line.text : line.shouldBe).trim(),
      isStillRight: line.verdict === "right",
    }));
    const put = await writePuts({ kind: "system", authorityId: authority.id }, authority, language, { kind, id }, { byKind: "translator", byName, parts });
    if (put.ok) taken.kept += put.changed;
    else if (put.why !== "nothing") taken.changed.push(...fresh.map(({ key }) => key));
  }
  return taken;
}
