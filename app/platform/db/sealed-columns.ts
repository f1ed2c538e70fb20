/**
 * What is sealed in the database: what young people said, whoever wrote down what they said, and what the safeguarding lane
 * and the complaints room hold. Each room has its own key, made from the one outside the database; each value a key of its own.
 * Not sealed: what was published, since everybody may read it; and what a question to the database must compare.
 */
export type SealedRoom = "words" | "lane" | "complaints";
export type SealedTable = { readonly room: SealedRoom; readonly columns: readonly string[]; readonly key?: readonly string[] };

export const sealedTables: Readonly<Record<string, SealedTable>> = {
  View: { room: "words", columns: ["words", "pickedName", "helpedBy"] },
  ViewFile: { room: "words", columns: ["bytes"] },
  WordsTranslation: { room: "words", columns: ["words"] },
  Reply: { room: "words", columns: ["words"] },
  Compliment: { room: "words", columns: ["forName"], key: ["authorityId", "viewId"] },
  ModerationDecision: { room: "words", columns: ["reason"] },
  QuoteApproval: { room: "words", columns: ["note", "shownHash"] },
  JargonFlag: { room: "words", columns: ["instead", "why", "heardWhere"] },
  OfferSuggestion: { room: "words", columns: ["words", "why"] },
  FeedbackAnswer: { room: "words", columns: ["words"], key: ["authorityId", "requestId", "question"] },
  Concern: { room: "lane", columns: ["lockedWords", "lockedHash", "why"] },
  ConcernStep: { room: "lane", columns: ["toldWhom", "reference", "note"] },
  Complaint: { room: "complaints", columns: ["words", "aboutWords", "putRight"] },
  ComplaintStep: { room: "complaints", columns: ["note", "reference"] },
};
