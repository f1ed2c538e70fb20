import { randomInt } from "node:crypto";
import { minutesAfter, now } from "~/platform/clock";
import { words } from "../views/receipt-words/en";

/** A password that somebody is given: five words, about 50 random bits. Said once to whoever gives it, and never kept or logged. */
export function newFirstPassword(): string {
  return Array.from({ length: 5 }, () => words[randomInt(words.length)]).join("-");
}

const goodForDays = 7;

/** Until when a password that is given now can be replaced by an own one, which is all that it opens. */
export function firstPasswordUntil(): Date {
  return minutesAfter(now(), goodForDays * 24 * 60);
}
