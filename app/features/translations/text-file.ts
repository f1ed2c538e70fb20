import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { anyLineEnd } from "~/platform/line-ends";
import type { Checked } from "./text-check";

/** One line of the file that a translator works on. `verdict` is empty, "right" or "should be". */
const line = z.object({
  key: z.string().min(1),
  english: z.string(),
  text: z.string(),
  verdict: z.enum(["", "right", "should be"]).default(""),
  shouldBe: z.string().default(""),
});
export type Line = z.infer<typeof line>;
export type TextFile = { readonly language: string; readonly texts: readonly Line[] };
export type ReadFile = { ok: true; file: TextFile } | { ok: false; why: string };

const columns = ["language", "key", "english", "text", "verdict", "shouldBe"] as const;
const verdicts = { right: "right", shouldBe: "should be", unchecked: "" } as const;

/** The texts of a language with what was said of them so far, and after them what an authority published. */
export function textFile(language: string, texts: readonly Checked[], published: readonly Line[] = []): TextFile {
  const checked = texts.map(({ key, english, text, state, suggestion }) => ({ key, english, text, verdict: verdicts[state], shouldBe: suggestion ?? "" }));
  return { language, texts: [...checked, ...published] };
}

/** As a table for a spreadsheet or for paper. A cell that a spreadsheet would take for a formula is made harmless. */
export function asCsv({ language, texts }: TextFile): string {
  return stringify(
    texts.map((row) => ({ language, ...row })),
    { header: true, columns: [...columns], bom: true, escape_formulas: true },
  );
}

/** Reads a file that came back, JSON or CSV. A verdict is understood in any case; "should be" needs words. */
export function readTextFile(content: string): ReadFile {
  try {
    const file = content.trimStart().startsWith("{") ? JSON.parse(content) : fromCsv(content);
    const read = z.object({ language: z.string().regex(/^[a-z]+$/), texts: z.array(line) }).safeParse(tidied(file));
    if (!read.success) {
      const [issue] = read.error.issues;
      return { ok: false, why: `${issue?.path.join(".")}: ${issue?.message}` };
    }
    const empty = read.data.texts.find(({ verdict, shouldBe }) => verdict === "should be" && shouldBe.trim() === "");
    return empty ? { ok: false, why: `${empty.key} should be something else, and the file does not say what.` } : { ok: true, file: read.data };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : "It is neither JSON nor a table." };
  }
}

function fromCsv(content: string) {
  const rows = parse(content, { ...anyLineEnd, columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[];
  const plain = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@\t\r])/, "")])));
  return { language: plain[0]?.language, texts: plain };
}

function tidied(file: { texts?: { verdict?: string; shouldBe?: string }[] }) {
  return {
    ...file,
    texts: file.texts?.map((row) => ({ ...row, verdict: (row.verdict ?? "").trim().toLowerCase() || (row.shouldBe?.trim() ? "should be" : "") })),
  };
}
