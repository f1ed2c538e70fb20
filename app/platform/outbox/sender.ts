/** One message as a provider gets it: whom to reach, and the one sentence. `reference` is our id and stays the same. */
export type Letter = { reference: string; channel: "email" | "text" | "letter"; address: string; sentence: string };

/**
 * What became of handing it over. "again": it did not go, try later (`minutes` where the provider said when); "never": it
 * cannot go; "unsure": it may have gone. `why` is a code, never anybody's address.
 */
export type HandedOver = { how: "sent" } | { how: "again"; why: string; minutes?: number } | { how: "never"; why: string } | { how: "unsure"; why: string };

/** What a provider says of a message that it may hold; of one that was delivered it has nothing more to say. */
export type Known = "sent" | "delivered" | "not-there" | "failed-for-good" | "failed-for-now" | "cannot-say";

export type Sender = {
  readonly name: "demo" | "smtp" | "notify";
  can(channel: Letter["channel"]): boolean;
  send(letter: Letter): Promise<HandedOver>;
  /** Asks what became of a message by its reference. */
  ask(reference: string): Promise<Known>;
};
