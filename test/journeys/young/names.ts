import type { Page } from "@playwright/test";

type Named = { role: string; name: string; to: string };
const controls = /^(link|button|textbox|searchbox|checkbox|radio|combobox|listbox|slider|spinbutton|switch|img)$/;

/** Every control and picture as a screen reader meets it: its role, its name, and where a link leads. */
async function named(page: Page): Promise<Named[]> {
  const found: Named[] = [];
  for (const line of (await page.locator("body").ariaSnapshot()).split("\n")) {
    // A line with a colon in its name is quoted as a whole, with each of its own quotes twice.
    const plain = line.trim().replace(/^- '(.*)'(:?.*)$/, (_, inside: string, rest: string) => `- ${inside.replaceAll("''", "'")}${rest}`);
    const url = /^- \/url: "?(.*?)"?$/.exec(plain)?.[1];
    const last = found.at(-1);
    if (url !== undefined && last?.role === "link") last.to = url.split("#")[0] ?? "";
    const control = /^- (\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(plain);
    if (control?.[1] && controls.test(control[1])) found.push({ role: control[1], name: (control[2] ?? "").trim(), to: "" });
  }
  return found;
}

/** Controls without a name, and links that a screen reader's list of links cannot tell apart though they lead to different places. */
export async function wronglyNamed(page: Page): Promise<string[]> {
  const all = await named(page);
  const places = new Map<string, Set<string>>();
  for (const { role, name, to } of all) if (role === "link" && to) places.set(name, (places.get(name) ?? new Set()).add(to));
  return [
    ...all.filter(({ name }) => name === "").map(({ role, to }) => `a ${role} without a name ${to}`),
    ...[...places].filter(([, to]) => to.size > 1).map(([name, to]) => `"${name}" leads to ${[...to].join(" and ")}`),
  ];
}
