/** What can wait for a person, be read and be decided on; the same as the schema's `SubjectKind`. */
export const subjectKinds = ["view", "reply", "idea", "jargonFlag", "suggestion", "feedback"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/**
 * Why something waits. unread: nobody has decided on it · answer: read, and an answer is owed · notAnswered: its author
 * said "not really" · meaning: its author said of a theme "that's not what I meant" · secondLook: its author asked another
 * person to look again at a decision · second: it was kept back, and a second person has not said yes or no to that ·
 * advocate: its author asked for an advocate to be told · held: set aside with a reason.
 */
export const waitingReasons = ["unread", "answer", "notAnswered", "meaning", "secondLook", "second", "advocate", "held"] as const;
export type WaitingFor = (typeof waitingReasons)[number];

/** The subject of an inbox item. */
export type Subject = {
  readonly authorityId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
};

/**
 * What a moderator reads of a subject: its words exactly as given, and where they belong (the term, the question of the
 * vote, the line of the promise, the view replied to). Several fields of one subject are parts; `words` is the first.
 */
export type SubjectForReading = {
  readonly words: string;
  readonly context: string;
  readonly language?: string | null;
  readonly receivedOn?: string | null;
  /** Further words of the same subject, such as why. */
  readonly more?: string | null;
  /** Where they heard it, of a word. Read by whoever reads the rest, and shown to nobody else. */
  readonly heardWhere?: string | null;
  /** The view that it belongs to, when it has one. */
  readonly viewId?: string | null;
  /** The member who said it, to be told what was decided; never shown to whoever reads it. */
  readonly authorId?: string | null;
};

/** What each room with words that wait gives to the reading page. Null when it is not there. */
export type ForReading<Read> = (read: Read, authorityId: string, id: string) => Promise<SubjectForReading | null>;

export function isSubjectKind(text: string | undefined): text is SubjectKind {
  return (subjectKinds as readonly string[]).includes(text ?? "");
}
