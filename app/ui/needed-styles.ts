/** Classes that a script of ours puts on a page that brings its styles with it. */
export const putOnLater = ["covered"] as const;

/** `inside` is the rules of a media query, else what a rule says; each selector with what has to be there for it. */
type Rule = { before: string; inside: Rule[] | string; selectors: { text: string; names: string[] }[] };

const read = new Map<string, Rule[]>();

/**
 * Of a sheet, what a page needs: the rules whose classes, elements and attributes are on it, and the inks that those use.
 * A rule that may apply stays: what stands in :not(), :is() and :where() is never looked at, nor what depends on a touch.
 * `sheet` is one of ours, as the build wrote it: no comment, no text with a brace in it.
 */
export function neededStyles(sheet: string, page: string): string {
  const there = onPage(page);
  const rules = read.get(sheet) ?? rulesOf(sheet);
  read.set(sheet, rules);
  const needed = rules.map((rule) => narrowed(rule, there)).join("");
  const used = new Set([...needed.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return needed.replace(/(--[\w-]+):[^;}]*;?/g, (ink, name) => (used.has(name) ? ink : ""));
}

function narrowed({ before, inside, selectors }: Rule, there: ReadonlySet<string>): string {
  if (typeof inside !== "string") {
    const rules = inside.map((rule) => narrowed(rule, there));
    return rules.some(Boolean) ? `${before}{${rules.join("")}}` : "";
  }
  if (before.startsWith("@")) return `${before}{${inside}}`;
  const kept = selectors.filter(({ names }) => names.every((name) => there.has(name)));
  return kept.length > 0 ? `${kept.map(({ text }) => text).join(",")}{${inside}}` : "";
}

function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let from = 0;
  let opened = 0;
  for (let at = 0; at < sheet.length; at++) {
    if (sheet[at] === "{" && depth++ === 0) opened = at;
    if (sheet[at] !== "}" || --depth > 0) continue;
    rules.push(ruleOf(sheet.slice(from, opened).trim(), sheet.slice(opened + 1, at)));
    from = at + 1;
  }
  return rules;
}

function ruleOf(before: string, inside: string): Rule {
  if (before.startsWith("@media")) return { before, inside: rulesOf(inside), selectors: [] };
  return { before, inside, selectors: selectorsIn(before).map((text) => ({ text, names: namesIn(text) })) };
}

/** The selectors of a list; a comma inside brackets is none of it. */
function selectorsIn(list: string): string[] {
  return list.split(/,(?![^(]*\))/);
}

/** What has to be on a page for a selector to mean anything there: ".class", "[attribute]", "[attribute=value]", "element". */
function namesIn(selector: string): string[] {
  const plain = selector.replace(/:(not|is|where|lang)\((?:[^()]|\([^()]*\))*\)/g, "").replace(/::?[\w-]+/g, "");
  const attributes = [...plain.matchAll(/\[([\w-]+)(?:="?([^"\]]*)"?)?\]/g)].map(([, name, value]) => `[${name}${value === undefined ? "" : `=${value}`}]`);
  const classes = [...plain.matchAll(/\.([\w-]+)/g)].map(([name]) => name);
  const elements = [...plain.replace(/\[[^\]]*\]/g, "").matchAll(/(?<![\w.#-])[a-z][a-z0-9]*/g)].map(([name]) => name);
  return [...attributes, ...classes, ...elements];
}

function onPage(page: string): Set<string> {
  const there = new Set<string>(putOnLater.map((name) => `.${name}`));
  for (const [, element, attributes = ""] of page.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)) {
    there.add(String(element).toLowerCase());
    for (const [, name, value = ""] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      there.add(`[${name}]`).add(`[${name}=${value}]`);
      if (name === "class") for (const one of value.split(" ")) there.add(`.${one}`);
    }
  }
  return there;
}
