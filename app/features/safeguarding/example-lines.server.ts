import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { anyLineEnd } from "~/platform/line-ends";

/** A line that somebody made up: what a young person might say, and whether it is a worry. */
export type ExampleLine = {
  readonly text: string;
  readonly kind: string;
  readonly worry: boolean;
  readonly from: string /** Whether its file is of one writer, who had seen no rule: not so of the shipped set. */;
  readonly writer: boolean;
};

/** Where the example lines lie; the folder's README says how to add some. */
export const linesFolder = () => path.resolve(process.env.WORRY_LINES ?? "app/features/safeguarding/worry-lines");
const setFolder = path.resolve("app/features/safeguarding/worry-set");

type Row = { text: string; kind?: string; worry: string; part?: string };

/** All example lines: those of the folder, and those of the shipped set but for the part that is kept apart to measure with. */
export const exampleLines = (): ExampleLine[] => linesOf(({ part }) => part !== "kept apart");

/** The part of the shipped set that no rule was written for and nothing is learned from. */
export const keptApartLines = (): ExampleLine[] => linesOf(({ part }) => part === "kept apart");

function linesOf(which: (row: Row) => boolean): ExampleLine[] {
  const files = [setFolder, linesFolder()].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".csv"))
      .sort()
      .map((name) => path.join(folder, name)),
  );
  return files.flatMap((file) =>
    (parse(readFileSync(file, "utf8"), { ...anyLineEnd, columns: true, bom: true, skip_empty_lines: true }) as Row[])
      .filter((row) => row.text.trim() !== "" && which(row))
      .map(({ text, kind = "", worry }) => ({ text, kind, worry: worry === "yes", from: path.basename(file), writer: !file.startsWith(setFolder) })),
  );
}
