import type { Page } from "@playwright/test";

/** One thing on a page as a screen reader meets it; `depth` is how many others it lies in, `to` where a link leads. */
export type Heard = { role: string; name: string; level: string; depth: number; to: string };
const controls = /^(link|button|textbox|searchbox|checkbox|radio|combobox|listbox|slider|spinbutton|switch|img)$/;

/** Everything on a page that has a role, in the order of reading. What is only text, or only strong, is left out. */
export async function heardOn(page: Page): Promise<Heard[]> {
  const found: Heard[] = [];
  for (const line of (await page.locator("body").ariaSnapshot()).split("\n")) {
    const depth = line.search(/\S/) / 2;
    // A line with a colon in its name is quoted as a whole, with each of its own quotes twice.
    const plain = line.trim().replace(/^- '(.*)'(:?.*)$/, (_, inside: string, rest: string) => `- ${inside.replaceAll("''", "'")}${rest}`);
    const url = /^- \/url: "?(.*?)"?$/.exec(plain)?.[1];
    const last = found.at(-1);
    if (url !== undefined && last?.role === "link") last.to = url;
    const one = /^- (\w+)(?: "((?:[^"\\]|\\.)*)")?(?:.*\[level=(\d)\])?/.exec(plain);
    if (one?.[1] && !/^(text|strong|emphasis|code|mark|superscript|subscript)$/.test(one[1]))
      found.push({ role: one[1], name: (one[2] ?? "").trim(), level: one[3] ?? "", depth, to: "" });
  }
  return found;
}

/** Controls without a name, links that a screen reader's list of links cannot tell apart though they lead to different places, and headings that skip a level. */
export function wronglyNamed(all: readonly Heard[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { role, name, to } of all) if (role === "link" && to) places.set(name, (places.get(name) ?? new Set()).add(to));
  const levels = all.filter(({ role }) => role === "heading");
  return [
    ...all.filter(({ role, name }) => controls.test(role) && name === "").map(({ role, to }) => `a ${role} without a name ${to}`),
    ...[...places].filter(([, to]) => to.size > 1).map(([name, to]) => `"${name}" leads to ${[...to].join(" and ")}`),
    ...levels
      .filter(({ level }, nth) => Number(level) > Number(levels[nth - 1]?.level ?? 0) + 1 && nth > 0)
      .map(({ name, level }) => `the heading "${name}" skips to ${level}`),
  ];
}
