import { expect, test } from "vitest";
import { newToken } from "~/platform/seal.server";
import { groupsOf, wordsOf } from "../views/receipt";
import { receiptOf } from "../views/visit.server";
import { giveawaysIn } from "./giveaways.server";

const types = (words: string) => giveawaysIn(words).map(({ type }) => type);

test("every receipt that is pasted into the words is seen, in digits and words, however it is written", () => {
  for (let n = 0; n < 300; n++) {
    const { receipt } = receiptOf(newToken(), "some-authority");
    const groups = groupsOf(receipt);
    const written = [receipt, groups.join(" "), groups.join("-"), `my code is ${groups.join("  ")} ok`, wordsOf(receipt, "en").join(" ")];
    for (const one of written) expect(types(one), one).toContain("receipt");
  }
});

test("a name, a phone number, a school and an address are pointed at; ordinary words are not, and nothing is changed", () => {
  const words = "my brother jayden is at st marys, ring 07911 123456, 24 maple road";
  expect(types(words)).toEqual(["name", "school", "phone", "address"]);
  for (const { text } of giveawaysIn(words)) expect(words).toContain(text);
  expect(types("my room is cold and nobody asks me")).toEqual([]);
  expect(types("")).toEqual([]);
});
