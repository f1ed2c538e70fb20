import type { AskForReport, AsksStanding } from "~/features/asks/asks-for-report.server";
import type { CountedTable } from "~/features/disclosure/counted-table";
import { protectedCount } from "~/features/disclosure/protected-count";
import { isTakenBack } from "~/features/themes/theme";
import type { ThemeFigure } from "~/features/themes/theme-figures.server";
import type { Voices } from "~/features/themes/voices";
import type { Actor } from "~/platform/actor";
import type { Block, Figure, Headline, Period, Quote, ReportPart, Section, Text } from "./report-document";
import type { Wording } from "./wording";

/** A theme with its name as it may stand here: null where it is a phrase of somebody whose words may not. */
export type ThemeTold = ThemeFigure & { readonly shownName: string | null };

/** A document that rows of the period come from. */
export type Document = { readonly id: string; readonly title: string; readonly documentOn: string | null };

/** Everybody who was heard and may be counted: the whole of several tables. */
export const wholeOfVoices = "heard";

/** So many quotes stand with an Ask. */
export const quotesOfAnAsk = 3;

/** What every source of a report is given. */
export type Scope = {
  readonly actor: Actor;
  readonly authorityId: string;
  /** Where the authority is: the day of a moment is made with it. */
  readonly timeZone: string;
  readonly period: Period;
  readonly today: string;
  readonly words: Wording;
  /** The documents whose time touches the period; what has no day in them belongs to the report too. */
  readonly documents: readonly Document[];
  /** The Asks of the period that are told, read once: of very many those in most need. */
  readonly asks: () => Promise<readonly AskForReport[]>;
  /** How all Asks of the period stand, told or not. */
  readonly askCounts: () => Promise<AsksStanding["counts"]>;
  /** The young people who were heard in the period and may be counted. Exact: what is printed goes through `people`. */
  readonly voices: () => Promise<Voices>;
  /** The themes with the young people behind each in the period. Exact too. */
  readonly themes: () => Promise<readonly ThemeTold[]>;
  /** What groups are called in a sentence, by key. */
  readonly groupNames: ReadonlyMap<string, string>;
  /** Makes a figure that a section can place. The same id twice is an error. */
  readonly figure: (figure: FigureFacts) => { figure: string };
  /**
   * A table of young people, truly counted: told to the disclosure check, and given back cell by cell in words that may be
   * printed. A number of young people that a source prints without it, or without `people`, is not protected against the
   * tables printed before.
   */
  readonly counted: (table: CountedTable) => (row: string, column?: string) => string;
  /** Which of these views may be quoted here. In print: those whose authors said yes to exactly the words shown. */
  readonly quotable: (viewIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** In print: which of these views may be printed. Not there in a draft. */
  readonly mayPrint?: (viewIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** A figure that another source has made; a source that asks comes after it in the list. */
  readonly made: (id: string) => Figure | undefined;
  /** A figure's number and base whatever the language; undefined where there is none. */
  readonly shownAs: (id: string) => string | undefined;
  /** The same as `counted`, each told cell as a figure of its own; none where nothing may be told. */
  readonly people: (table: PeopleTable) => (row: string, column: string) => { figure: string } | null;
  /** A number of young people as an earlier report printed it, never counted anew. */
  readonly printed: (cell: PrintedCell) => { figure: string };
  /** A figure as it was made. */
  readonly shown: (ref: { figure: string }) => Figure;
  /** Where something comes from, in words. */
  readonly sourceOf: (sourceId: string | null, line: number | null, register?: string) => string;
};

/** A row that a figure was counted from, for whoever wants to see it: a text, and the page where more is told. */
export type Behind = { readonly text: Text; readonly href: string | null };

export type FigureFacts = Omit<Figure, "shown" | "asSupplied" | "value" | "unit"> & {
  readonly value: number;
  readonly unit: "count" | "percent";
  readonly what: Figure["shown"]["what"];
  readonly sourceId: string | null;
  readonly sourceLine?: number | null;
  /** The key of the register's name, when it was counted from one. Without it the figure is as supplied. */
  readonly register?: string;
  readonly note?: string | null;
  /** The rows that it was counted from, read only when somebody asks. */
  readonly behind?: () => Promise<readonly Behind[]>;
};

/** A table of young people with what each of its cells counts. Cells without a text are not placed. */
export type PeopleTable = Omit<CountedTable, "period"> & {
  readonly period?: Period;
  readonly what: (row: string, column: string) => Text | null;
  /** The cell that a cell is out of; null: out of none. */
  readonly base?: (row: string, column: string) => readonly [row: string, column: string] | null;
  readonly note?: (row: string, column: string) => string | null;
};

/** A cell that was printed, and what its number is of. */
type PrintedCell = { readonly id: string; readonly period: Period; readonly what: Text; readonly atLeast: number; readonly atMost: number | null };

/** What a source has to say: a section, its headlines, and a sentence that may stand on the first page. */
export type Gathered = {
  readonly section: Section;
  readonly headlines?: readonly Headline[];
  readonly voice?: Quote;
  /** True for what is read before all else, though it is gathered after it. */
  readonly leads?: true;
};
export type ReportSource = (scope: Scope) => Promise<Gathered | null>;

/** A section with its words from the locale file. */
export function sectionOf(scope: Scope, key: string, blocks: readonly Block[], part: ReportPart = "full"): Section {
  const { t } = scope.words;
  return { key, part, title: t(`${key}.title`), lead: t(`${key}.lead`), blocks };
}

/** Whether a theme may be named at all: one whose name was not taken back, a very private one only when many speak of it. */
export function mayBeNamed(theme: Pick<ThemeFigure, "name" | "sensitive" | "youngPeople">): boolean {
  return !isTakenBack(theme.name) && mayBeTold(theme);
}

/** Whether it may be told of, without its name where that was taken back. */
export function mayBeTold(theme: Pick<ThemeFigure, "sensitive" | "youngPeople">): boolean {
  return !theme.sensitive || protectedCount(theme.youngPeople, true).shown !== "fewer";
}
