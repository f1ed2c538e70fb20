import { readdirSync, readFileSync } from "node:fs";
import { baseOf, formsOf, isPlural, placeholdersIn, textsIn } from "../../test/house/locale-files";

type Node = string | readonly Node[] | { readonly [name: string]: Node };

/** What is not right with texts that are to be written. */
export function faultsIn(language: string, given: Map<string, string>): string[] {
  const english = textsIn("en");
  const bases = new Map<string, string>();
  for (const [key, text] of english) bases.set(baseOf(key), bases.get(baseOf(key)) && !key.endsWith("_other") ? (bases.get(baseOf(key)) ?? "") : text);
  const all = new Map([...textsIn(language), ...given]);
  return [...given].flatMap(([key, text]) => {
    const inEnglish = english.get(key) ?? bases.get(baseOf(key));
    if (inEnglish === undefined) return [`${key}: there is no such text in English.`];
    if (typeof text !== "string" || text.trim() === "") return [`${key}: it is empty.`];
    const wanted = placeholdersIn(inEnglish).join();
    if (placeholdersIn(text).join() !== wanted) return [`${key}: it needs {{${wanted}}}, as in: ${inEnglish}`];
    const plural = [...english.keys()].some((one) => isPlural(one) && baseOf(one) === baseOf(key));
    const lacking = plural ? formsOf(language).filter((form) => !all.has(`${baseOf(key)}${form}`)) : [];
    return lacking.length > 0 ? [`${key}: the forms ${lacking.join(", ")} are missing.`] : [];
  });
}

/** A language's files with these texts in them, in the order of the English ones; by their paths. What English no longer has goes. */
export function folderWith(language: string, given: Map<string, string>): Map<string, string> {
  const texts = new Map([...textsIn(language), ...given]);
  const written = new Map<string, string>();
  for (const file of readdirSync("locales/en")) {
    if (file === "language.json") continue;
    const english = JSON.parse(readFileSync(`locales/en/${file}`, "utf8")) as Node;
    const made = likeEnglish(english, `${file.replace(".json", "")}:`, texts, formsOf(language));
    if (made !== undefined) written.set(`locales/${language}/${file}`, `${JSON.stringify(made, null, 2)}\n`);
  }
  return written;
}

function likeEnglish(english: Node, key: string, texts: Map<string, string>, forms: readonly string[]): Node | undefined {
  if (typeof english === "string") return texts.get(key);
  const inner = (name: string | number) => (key.endsWith(":") ? `${key}${name}` : `${key}.${name}`);
  if (Array.isArray(english)) {
    const list = english.map((one, at) => likeEnglish(one, inner(at), texts, forms));
    return list.every((one) => one !== undefined) ? (list as Node[]) : undefined;
  }
  const made: Record<string, Node> = {};
  for (const [name, value] of Object.entries(english)) {
    const names = typeof value === "string" && isPlural(name) ? ["_zero", ...forms].map((form) => `${baseOf(name)}${form}`) : [name];
    for (const one of names) {
      const found = likeEnglish(typeof value === "string" ? "" : value, inner(one), texts, forms);
      if (found !== undefined) made[one] = found;
    }
  }
  return Object.keys(made).length > 0 ? made : undefined;
}
