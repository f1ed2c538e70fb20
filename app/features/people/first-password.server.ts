import { randomInt } from "node:crypto";
import { words } from "../views/receipt-words/en";

/** A password that somebody is given: five words, about 50 random bits. Said once to whoever gives it, and never kept or logged. */
export function newFirstPassword(): string {
  return Array.from({ length: 5 }, () => words[randomInt(words.length)]).join("-");
}
