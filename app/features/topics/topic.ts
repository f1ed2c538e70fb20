import { isPicture, type Picture } from "../views/pictures";

/** The list that ships, in order; its names are texts of the site (say:topic.KEY). An authority may make its own. */
export const shippedTopics = [
  ["good", "sun"],
  ["wrong", "rain"],
  ["change", "change"],
  ["question", "question"],
  ["before", "before"],
  ["after", "after"],
  ["worker", "worker"],
  ["home", "home"],
  ["family", "family"],
  ["school", "book"],
  ["moving-on", "moving-on"],
  ["campaign", "campaign"],
  ["bad-word", "bad-word"],
  ["thanks", "thanks"],
] as const satisfies readonly (readonly [string, Picture])[];

export function isShipped(key: string): boolean {
  return shippedTopics.some(([shipped]) => shipped === key);
}

/** A picture by its key; a key that no longer ships shows the star. */
export function pictureOf(key: string): Picture {
  return isPicture(key) ? key : "star";
}
