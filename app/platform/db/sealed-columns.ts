/**
 * What is sealed in the database: what young people said, whoever wrote down what they said, and what the safeguarding lane
 * and the complaints room hold. Each room has its own key, made from the one outside the database; each value a key of its own.
 * Not sealed: what was published, since everybody may read it; and what a question to the database must compare.
 */
export type SealedRoom = "words" | "lane" | "complaints";
export type SealedTable = {
  readonly room: SealedRoom;
  readonly columns: readonly string[];
  readonly key?: readonly string[];
  /** A sealed column by which rows are found, and the one beside it that holds its keyed hash (`foundHash`). */
  readonly found?: { readonly by: string; readonly hash: string };
};

export const sealedTables: Readonly<Record<string, SealedTable>> = {
  View: { room: "words", columns: ["words", "pickedName", "helpedBy"] },
  ViewFile: { room: "words", columns: ["bytes"] },
  WordsTranslation: { room: "words", columns: ["words"] },
  Reply: { room: "words", columns: ["words"] },
  Compliment: { room: "words", columns: ["forName"], key: ["authorityId", "viewId"] },
  ModerationDecision: { room: "words", columns: ["reason"] },
  QuoteApproval: { room: "words", columns: ["note", "shownHash"] },
  // Also of words that are on the list: one may come off it again, and nothing has to be sealed anew then.
  JargonTerm: { room: "words", columns: ["key", "term"], found: { by: "key", hash: "keyHash" } },
  JargonFlag: { room: "words", columns: ["instead", "why", "heardWhere"] },
  OfferSuggestion: { room: "words", columns: ["words", "why"] },
  FeedbackAnswer: { room: "words", columns: ["words"], key: ["authorityId", "requestId", "question"] },
  // Why no line can be made up of a concern is said there, among the reasons of other choices.
  Setting: { room: "lane", columns: ["because"] },
  Concern: { room: "lane", columns: ["lockedWords", "lockedHash", "lockedBeside", "safeNow", "why"] },
  ConcernStep: { room: "lane", columns: ["toldWhom", "reference", "note"] },
  Complaint: { room: "complaints", columns: ["words", "aboutWords", "putRight"] },
  ComplaintStep: { room: "complaints", columns: ["note", "reference"] },
};

/** Each by its table and its name, as an authority's words were last sealed as a whole. */
export const sealedNames: readonly string[] = Object.entries(sealedTables).flatMap(([table, { columns }]) => columns.map((column) => `${table}.${column}`));
