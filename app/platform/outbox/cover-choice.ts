/** The sentences that somebody may choose for their messages, by name; the texts are `messages:cover.choice.*`. */
export const coverChoices = ["hello", "look", "post"] as const;
export type CoverChoice = (typeof coverChoices)[number];

export const isCoverChoice = (name: string | null | undefined): name is CoverChoice => coverChoices.some((one) => one === name);
