/** The choices a view is made of. The order is the order on the page; the first sharing level is the default. */
export const feelings = ["happy", "proud", "okay", "confused", "sad", "worried", "angry", "tired"] as const;
export const sharings = ["helpersOnly", "countedOnly", "wordsNoName", "wordsWithName"] as const;
export const keepings = ["thisWork", "forMe"] as const;
export const helperKinds = ["worker", "carer", "interpreter", "advocate", "friend", "other"] as const;
export const ageBands = ["under10", "10to12", "13to15", "16to17", "18plus"] as const;
export const aboutMeKeys = ["outOfArea", "unaccompanied", "disabled"] as const;
export const safeAnswers = ["yes", "no", "unsure"] as const;

export type FeelingName = (typeof feelings)[number];
export type SharingName = (typeof sharings)[number];
export type KeepingName = (typeof keepings)[number];
export type HelperKind = (typeof helperKinds)[number];
export type AgeBand = (typeof ageBands)[number];
export type AboutMeKey = (typeof aboutMeKeys)[number];
export type SafeAnswer = (typeof safeAnswers)[number];
