/** What a return can tell of a period. Each number keeps its own period, its own base and who raised it; nothing is added up. */
export const measures = [
  "complaints",
  "compliments",
  "stage1",
  "stage1Upheld",
  "stage1PartlyUpheld",
  "stage1UpheldOrPartlyUpheld",
  "stage1NotUpheld",
  "stage1InTime",
  "stage2",
  "stage2UpheldOrPartlyUpheld",
  "stage2NotUpheld",
  "stage3",
  "withdrawn",
  "ombudsmanReferred",
  "ombudsmanDeclined",
  "ombudsmanNoFault",
  "ombudsmanFault",
] as const;
export type Measure = (typeof measures)[number];

/** Who raised it: child-raised and adult-raised stand apart, and where it was not told, that is said. */
export const raisers = ["child", "adult"] as const;
export type Raiser = (typeof raisers)[number];

export const columns = ["from", "to", "measure", "raised_by", "value", "unit", "of", "words", "changed", "told"] as const;
export type Column = (typeof columns)[number];

export type ReturnFigure = {
  readonly kind: "figure";
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
  readonly raisedBy: Raiser | null;
  readonly value: number;
  readonly unit: "count" | "percent";
  /** The base of a percentage or of a count; null: not given. */
  readonly of: number | null;
  readonly note: string | null;
};
/** What comes up again and again in complaints, as the customer team names it. */
export type ReturnTheme = {
  readonly kind: "theme";
  readonly from: string;
  readonly to: string;
  readonly raisedBy: Raiser | null;
  readonly words: string;
  readonly value: number | null;
};
/** learned → changed → told. */
export type ReturnLearning = {
  readonly kind: "learning";
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly changed: string | null;
  readonly told: string | null;
};
export type ReturnRow = ReturnFigure | ReturnTheme | ReturnLearning;

/** What is wrong with one line: where, which text says so, and what stands there. Line 1 is the line of names. */
export type Problem = { readonly line: number; readonly column: Column | null; readonly says: ProblemKey; readonly found: string; readonly meant?: string };
export type ProblemKey =
  | "notCsv"
  | "noRows"
  | "noColumn"
  | "unknownColumn"
  | "day"
  | "order"
  | "measure"
  | "raisedBy"
  | "value"
  | "percent"
  | "unit"
  | "of"
  | "ofPart"
  | "words"
  | "noValue"
  | "twice"
  | "moreThanAll"
  | "moreThanBefore"
  | "notAddUp"
  | "notOver";

/** The name under which a figure is kept: the measure, and who raised it where that was told. */
export const keyOf = (measure: string, raisedBy: Raiser | null) => (raisedBy === null ? measure : `${measure}.${raisedBy}`);

/** Whether a return was asked about, and may be kept as it is when somebody says that it is right so. */
export const isAsked = (problems: readonly { readonly says: string }[] | undefined): boolean => problems?.some(({ says }) => says === "notAddUp") ?? false;
