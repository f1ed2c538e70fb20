/** The feedback section as data: what every renderer (page, Markdown, HTML, later others) is made from. Pure. */
export type Period = { readonly from: string; readonly to: string };

/** What a figure is out of. A percentage whose number was not given says so; nothing is computed from it. */
export type Base = { readonly kind: "none" } | { readonly kind: "of"; readonly of: number } | { readonly kind: "notGiven" };

/** A figure is placed by its id and never typed: what it is, for when, out of what, and where it comes from. */
export type Figure = {
  readonly id: string;
  /** As it is shown, never truer. Null where it is only said that there are fewer than some number. */
  readonly value: number | null;
  /** `people`: young people, each counted once and told in a protected way. */
  readonly unit: "count" | "percent" | "people";
  readonly period: Period | null;
  readonly base: Base;
  readonly asSupplied: boolean;
  /** The same in words of the report's language. */
  readonly shown: {
    readonly value: string;
    readonly what: Text;
    readonly period: string;
    readonly base: string;
    readonly source: string;
    readonly note: string | null;
  };
};

/** A text with the language it is in; null: the language of the report. */
export type Text = { readonly text: string; readonly language: string | null };
export type Run = Text | { readonly figure: string };
export type Line = readonly Run[];

/** Somebody's exact words. Covered parts hold their reason instead. */
export type Quote = {
  readonly parts: readonly ({ readonly words: string } | { readonly cover: string })[];
  readonly language: string;
  readonly by: string | null;
};

export type ReportAction = {
  readonly what: Text;
  /** late: promised by a day that has passed. */
  readonly state: "done" | "doing" | "late" | "waiting" | "no";
  readonly stateLabel: string;
  readonly details: readonly Text[];
};

/** One Ask: asked → did → difference. */
export type ReportAsk = {
  readonly key: string;
  readonly by: string;
  readonly verb: Text | null;
  /** Null when its words may not be shown to others now. */
  readonly asked: Text | null;
  readonly more: readonly { readonly label: string; readonly words: Text }[];
  readonly quotes: readonly Quote[];
  readonly did: readonly ReportAction[];
  /** Said when nothing was done, or when no action is told. */
  readonly nothingDone: string | null;
  readonly difference: { readonly shown: boolean; readonly words: readonly Text[]; readonly note: string };
  /** What young people say of the answers: first what is not answered, then what does not satisfy. */
  readonly standing: readonly string[];
  readonly source: string;
};

/** A picture of some figures, with the sentence that says what it shows. The same figures stand beside it as a table. */
export type Chart = {
  readonly title: string;
  readonly says: string;
  readonly columns: readonly [string, string];
  readonly bars: readonly Bar[];
};

/** A sentence that a young editor wrote: placed figures stand in it, and what stands behind it beside it. */
export type VoiceSentence = {
  readonly key: string;
  readonly line: Line;
  /** Who wrote it, by the name that they chose. */
  readonly by: string;
  readonly behind: readonly Line[];
  readonly quotes: readonly Quote[];
};

/** The staff's own slot, visibly theirs. Without words it says how it stands: still open, or not used in time. */
export type StaffReply = { readonly title: string; readonly words: Text | null; readonly note: string };

/**
 * `value` is the length of the bar, from 0 up: the number as it is shown, never a truer one; null where it is too small to be
 * told. `figure` is told in full below the picture.
 */
export type Bar = { readonly label: Text; readonly value: number | null; readonly shown: string; readonly figure: string };

export type Block =
  | { readonly kind: "sentence"; readonly sentence: VoiceSentence }
  | { readonly kind: "reply"; readonly reply: StaffReply }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: "heading"; readonly text: string }
  | {
      readonly kind: "notice";
      readonly tone: "look" | "calm";
      readonly title: string;
      readonly lines: readonly Line[];
    }
  | { readonly kind: "ask"; readonly ask: ReportAsk }
  | { readonly kind: "quote"; readonly quote: Quote }
  | { readonly kind: "figures"; readonly caption: string; readonly ids: readonly string[] }
  | { readonly kind: "chart"; readonly chart: Chart }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Text[])[];
    };

/** What leaders look at first, the feedback section itself, and how it came about. */
export const reportParts = ["first", "full", "how"] as const;
export type ReportPart = (typeof reportParts)[number];

export type Section = {
  readonly key: string;
  readonly part: ReportPart;
  readonly title: string;
  readonly lead: string | null;
  readonly blocks: readonly Block[];
};

/** A line of the page that is read in two minutes: one big value and what it means. */
export type Headline = {
  readonly value: string;
  readonly what: string;
  readonly note: string;
  readonly figure: string | null;
  readonly tone: "look" | "plain";
  readonly section: string;
};

export type ReportDocument = {
  readonly authority: string;
  readonly period: Period;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly subtitle: string;
  readonly summary: {
    readonly title: string;
    readonly lead: string;
    readonly headlines: readonly Headline[];
    readonly voice: Quote | null;
  };
  readonly sections: readonly Section[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly labels: Readonly<Record<LabelKey, string>>;
};

export const labelKeys = [
  "asked",
  "did",
  "difference",
  "contents",
  "figure",
  "what",
  "base",
  "period",
  "source",
  "covered",
  "youngPeople",
  "hidden",
  "first",
  "full",
  "how",
] as const;
export type LabelKey = (typeof labelKeys)[number];
