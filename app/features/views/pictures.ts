/** Every picture that ships (public/pictures), in the order in which cards are laid out: people, places, things, what happens. */
const people = ["me", "family", "friends", "worker", "teacher", "doctor", "judge", "police", "baby", "child", "grandparent", "alone", "meeting"] as const;
const places = ["home", "school", "college", "job", "park", "holiday", "world", "faith", "bed", "shower", "door", "bus", "car"] as const;
const things = ["phone", "letter", "computer", "calendar", "clock", "food", "money", "clothes", "hair", "medicine", "wheelchair", "key", "suitcase"] as const;
const more = ["box", "book", "football", "music", "game", "bike", "dog", "birthday"] as const;
const happens = ["talk", "listen", "question", "change", "stop", "private", "watched", "noise", "sleep", "before", "after", "moving-on"] as const;
const feels = ["heart", "broken-heart", "crying", "scared", "sun", "rain", "star", "thanks", "party", "idea", "campaign", "bad-word", "write"] as const;

export const pictures = [...people, ...places, ...things, ...more, ...happens, ...feels] as const;
export type Picture = (typeof pictures)[number];

/** The cards that a young person may pick: all but those that only stand beside a topic. */
export const cards = pictures.filter((picture) => !["before", "after", "campaign", "bad-word", "write"].includes(picture));

/** As many cards as one view may hold. */
export const mostCards = 12;

export function isPicture(text: string): text is Picture {
  return (pictures as readonly string[]).includes(text);
}
