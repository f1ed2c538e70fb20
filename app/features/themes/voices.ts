/**
 * Who was heard in one period, whatever it was about. Exact numbers of young people who may be counted, each once: whoever
 * shows them protects them.
 */
export type Voices = {
  readonly youngPeople: number;
  /** Something that they said has no answer yet. */
  readonly notAnswered: number;
  /** Of the latest answer to something they said "not really". */
  readonly notReally: number;
  /** Everything that they said is answered, and of it they said "that answers it" and never "not really". */
  readonly answersIt: number;
  readonly byAgeBand: Readonly<Record<string, number>>;
  /** By the id of the group that they spoke in. */
  readonly byGroup: Readonly<Record<string, number>>;
  readonly aboutMe: Readonly<Record<"outOfArea" | "unaccompanied" | "disabled", number>>;
  /** They chose none of the above; it may still be so. */
  readonly saidNothingOfThemselves: number;
};
