import type { Element, Phrase } from "../../worry-rules";
import { plainLetters } from "./plain-letters";

const farApart = 6;
type Lists = ReadonlyMap<string, readonly string[]>;
type Say = (what: string) => void;

/**
 * Phrases between " / ". Up to `near` other words may stand between two words, six at "..", none at "+"; "&" joins two
 * halves in either order.
 */
export function readPhrases(value: string, lists: Lists, line: number, near: number, problem: Say): Phrase[] {
  return value.split(" / ").flatMap((written) => {
    const halves = written.split(" & ").map((half) => half.trim());
    const [first = "", second] = halves;
    if (halves.length > 2) problem('A phrase may have one "&".');
    const orders = second === undefined ? [first] : [`${first} .. ${second}`, `${second} .. ${first}`];
    return orders.flatMap(withAndWithout).map((order) => readPhrase(order, lists, line, near, problem));
  });
}

/** "(a|b)?" may be there or not: a phrase for each. */
function withAndWithout(written: string): string[] {
  const found = /\([^()]*\)\?/.exec(written);
  if (!found) return [written];
  const before = written.slice(0, found.index);
  const after = written.slice(found.index + found[0].length);
  return [`${before}${found[0].slice(0, -1)}${after}`, `${before}${after}`].flatMap(withAndWithout);
}

function readPhrase(written: string, lists: Lists, line: number, near: number, problem: Say): Phrase {
  const elements: Element[] = [];
  const gaps: number[] = [];
  let gap = near;
  for (const part of written.match(/\([^)]*\)|\S+/g) ?? []) {
    if (part === "..") gap = farApart;
    else if (part === "+") gap = 0;
    else {
      elements.push(readElement(part, lists, problem));
      gaps.push(elements.length === 1 || part === "^" ? 0 : gap);
      gap = part === "^" ? 0 : near;
    }
  }
  if (/\([^)]*\(|\?/.test(written)) problem("Brackets within brackets, or a question mark without them.");
  if (elements.length === 0) problem("A phrase is empty.");
  return { elements, gaps, line };
}

function readElement(part: string, lists: Lists, problem: Say): Element {
  const words: string[] = [];
  const beginnings: string[] = [];
  const take = (one: string): void => {
    const listName = /^\{([a-z-]+)\}$/.exec(one)?.[1];
    if (listName) {
      const list = lists.get(listName);
      if (!list) problem(`There is no list "${listName}".`);
      for (const word of list ?? []) take(word);
    } else if (one.endsWith("*")) {
      const stem = spelt(one.slice(0, -1));
      beginnings.push(stem);
      // So that a slip in one of these is found, as in any other word.
      words.push(...["", "s", "ed", "ing", "er"].map((ending) => stem + ending));
    } else if (one !== "") words.push(spelt(one));
  };
  for (const one of part.startsWith("(") ? part.slice(1, -1).split("|") : [part]) take(one.trim());
  return { words: [...new Set(words)], beginnings: [...new Set(beginnings)] };
}

/** As the spotter spells a word: plain letters, no apostrophes. */
function spelt(word: string): string {
  return plainLetters(word).letters.replace(/'/g, "");
}
