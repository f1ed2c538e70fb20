import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Heard } from "./names";

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** What is another at each run, or by the clock, and what stands for it in the files. Nothing is masked anywhere else. */
const masks: readonly [what: RegExp, as: string, onlyAt?: RegExp][] = [
  // Ids in addresses: of a page, and the last five letters of a campaign's.
  [/[a-z2-7]{26}/g, "ID"],
  [/(\/campaigns\/[a-z-]+)-[a-z2-7]{5}$/g, "$1-ID"],
  // Which view an own page is of: another mark each day.
  [/\?of=[\w-]{16}/g, ""],
  [/\d{4}-\d\d-\d\d/g, "DAY"],
  [new RegExp(`\\d{1,2} (${months}) \\d{4}`, "g"), "DAY"],
  // A report counts what the demonstration holds on the day.
  [/\d+/g, "N", /\/reports\/./],
];
const masked = (text: string, at: string) => masks.reduce((so, [what, as, onlyAt]) => (onlyAt && !onlyAt.test(at) ? so : so.replace(what, as)), text);

/** The demonstration's number for when it cannot wait: beside the line of who reads, but only while nobody does. On the page of help it is "Call …". */
const onlyOutOfHours = (role: string, name: string) => role === "link" && name === "0121 496 0002";

/** Read out only when it has a name, or not at all: rows and cells are told by their headers. */
const unsaid = /^(paragraph|listitem|row|rowgroup|cell)$/;
const named = /^(group|region|navigation|figure|table|article|blockquote|term|definition|time|separator|search|form|generic)$/;

/**
 * What a screen reader meets on the pages of one walk, page by page: roles with their names and the levels of headings, lists with how many
 * they hold. What frames a page is written when it is another than on the page before.
 */
export class HeardPages {
  readonly #pages: { at: string; lines: { frame: string; role: string; name: string }[] }[] = [];

  add(at: string, heard: readonly Heard[]) {
    let frame = "";
    const lines = heard.flatMap(({ role, name, level, depth }, nth) => {
      if (depth === 0) frame = role;
      if (unsaid.test(role) || (named.test(role) && !name) || onlyOutOfHours(role, name)) return [];
      const end = heard.findIndex((other, later) => later > nth && other.depth <= depth);
      const inside = heard.slice(nth + 1, end < 0 ? undefined : end);
      const many = inside.filter((other) => other.role === "listitem" && other.depth === depth + 1).length;
      return [{ frame, role: role + (level && ` ${level}`) + (role === "list" ? ` of ${many}` : ""), name: name && ` ${masked(name, at)}` }];
    });
    this.#pages.push({ at: masked(at, at), lines });
  }

  written(): string {
    let before = new Map<string, string>();
    const pages = this.#pages.map(({ at, lines }) => {
      const parts = new Map<string, string>();
      for (const { frame, role, name } of inNoOrder(lines)) parts.set(frame, `${parts.get(frame) ?? ""}${role}${name}\n`);
      const told = [...parts].filter(([frame, part]) => frame === "main" || before.get(frame) !== part).map(([, part]) => part);
      before = parts;
      return `== ${at}\n${told.join("")}`;
    });
    return pages.join("\n");
  }
}

/** Quotes that follow each other come in no order, so that nobody's is the first: here by their names. */
function inNoOrder<Line extends { role: string; name: string }>(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    let at = out.length;
    while (line.role === "figure" && out[at - 1]?.role === "figure" && (out[at - 1]?.name ?? "") > line.name) at--;
    out.splice(at, 0, line);
  }
  return out;
}

/** The pages of a file, each its roles alone: what must be the same in every language. */
export function rolesIn(written: string): string[] {
  return written.split("\n").map((line) => /^(heading \d|list of \d+|\w+)/.exec(line)?.[0] ?? line.replace(/^== .*/, "=="));
}

/** What is kept in git of a walk. */
export const keptOf = (walk: string) => readFileSync(join(import.meta.dirname, "heard", `${walk}.txt`), "utf8");
