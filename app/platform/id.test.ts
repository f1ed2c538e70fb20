import { expect, test } from "vitest";
import { newId } from "./id";

test("an id is 26 letters of lower-case base32", () => {
  for (let i = 0; i < 1000; i++) expect(newId()).toMatch(/^[a-z2-7]{26}$/);
});

test("ids do not repeat and do not follow time", () => {
  const ids = Array.from({ length: 5000 }, () => newId());
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).not.toEqual(ids);
});

test("every letter of an id varies, so that all 128 bits are used", () => {
  const ids = Array.from({ length: 2000 }, () => newId());
  const lettersAt = (place: number) => new Set(ids.map((id) => id[place])).size;
  for (let place = 0; place < 25; place++) expect(lettersAt(place)).toBe(32);
  expect(lettersAt(25)).toBe(8); // the last three bits
});
