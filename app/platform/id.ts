import { randomBytes } from "node:crypto";

declare const brand: unique symbol;

/** The id of one kind of thing. It is a string everywhere else; the kind lives in the type alone. */
export type Id<Kind extends string = string> = string & { readonly [brand]?: Kind };

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** Every id in a text. */
export const anId = /[a-z2-7]{26}/g;

/** A new id: 128 random bits as 26 lower-case base32 letters. Says nothing about when it was made. */
export function newId<Kind extends string = string>(): Id<Kind> {
  let id = "";
  let bits = 0;
  let held = 0;
  for (const byte of randomBytes(16)) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5) {
      held -= 5;
      id += alphabet[(bits >> held) & 31];
    }
    bits &= (1 << held) - 1;
  }
  return (id + alphabet[(bits << (5 - held)) & 31]) as Id<Kind>;
}
