/** How a word can feel: the same eight faces as for a view, in the same order. */
export const feelings = ["happy", "proud", "okay", "confused", "sad", "worried", "angry", "tired"] as const;
export type Feeling = (typeof feelings)[number];
