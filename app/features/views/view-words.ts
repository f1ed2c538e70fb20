/** The choices a view is made of. The order is the order on the page; the first sharing level is the default. */
export const feelings = ["happy", "proud", "okay", "confused", "sad", "worried", "angry", "tired"] as const;
export const sharings = ["helpersOnly", "countedOnly", "wordsNoName", "wordsWithName"] as const;
export const keepings = ["thisWork", "forMe"] as const;

export type FeelingName = (typeof feelings)[number];
export type SharingName = (typeof sharings)[number];
export type KeepingName = (typeof keepings)[number];
