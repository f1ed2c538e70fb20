import type { AskForReport } from "~/features/asks/public-asks.server";
import type { CountedTable } from "~/features/disclosure/counted-table";
import type { Actor } from "~/platform/actor";
import type { Block, Figure, Headline, Period, Quote, Section } from "./report-document";
import type { Wording } from "./wording";

/** A document that rows of the period come from. */
export type Document = { readonly id: string; readonly title: string; readonly documentOn: string | null };

/** What every source of a report is given. */
export type Scope = {
  readonly actor: Actor;
  readonly authorityId: string;
  readonly period: Period;
  readonly today: string;
  readonly words: Wording;
  /** The documents whose time touches the period; what has no day in them belongs to the report too. */
  readonly documents: readonly Document[];
  /** The Asks of the period, read once. */
  readonly asks: () => Promise<readonly AskForReport[]>;
  /** What groups are called in a sentence, by key. */
  readonly groupNames: ReadonlyMap<string, string>;
  /** Makes a figure that a section can place. The same id twice is an error. */
  readonly figure: (figure: FigureFacts) => { figure: string };
  /**
   * A table of young people, truly counted: told to the disclosure check, and given back cell by cell in words that may be
   * printed. A number of young people that a source prints without it is not protected against the tables printed before.
   */
  readonly counted: (table: CountedTable) => (row: string, column?: string) => string;
  /** Which of these views may be quoted here. In print: those whose authors said yes to exactly the words shown. */
  readonly quotable: (viewIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Where something comes from, in words. */
  readonly sourceOf: (sourceId: string | null, line: number | null, register?: string) => string;
};

export type FigureFacts = Omit<Figure, "shown" | "asSupplied"> & {
  readonly what: Figure["shown"]["what"];
  readonly sourceId: string | null;
  readonly sourceLine?: number | null;
  /** The key of the register's name, when it was counted from one. Without it the figure is as supplied. */
  readonly register?: string;
  readonly note?: string | null;
};

/** What a source has to say: a section, its headlines, and a sentence that may stand on the first page. */
export type Gathered = {
  readonly section: Section;
  readonly headlines?: readonly Headline[];
  readonly voice?: Quote;
};
export type ReportSource = (scope: Scope) => Promise<Gathered | null>;

/** A section with its words from the locale file. */
export function sectionOf(scope: Scope, key: string, blocks: readonly Block[], withLead = true): Section {
  const { t } = scope.words;
  return { key, title: t(`${key}.title`), lead: withLead ? t(`${key}.lead`) : null, blocks };
}
