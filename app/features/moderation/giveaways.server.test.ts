import { expect, test } from "vitest";
import { newToken } from "~/platform/seal.server";
import { groupsOf, readReceipt, wordsOf } from "../views/receipt";
import { receiptOf } from "../views/visit.server";
import { giveawaysIn } from "./giveaways.server";

const types = (words: string) => giveawaysIn(words).map(({ type }) => type);

test("every receipt that is pasted into the words is seen, in every way of writing it in which it opens its view", () => {
  for (let n = 0; n < 60; n++) {
    const { receipt } = receiptOf(newToken(), "some-authority");
    const groups = groupsOf(receipt);
    const [english, arabic] = [wordsOf(receipt, "en"), wordsOf(receipt, "ar")];
    const inTurn = groups.map((group, at) => (at % 2 === 0 ? group : (english[at] ?? "")));
    const written = [
      ...[receipt, ...[" ", "-", " \u2013 ", "\n", "/", ", ", " \u200f"].map((between) => groups.join(between)), ` ${groups.join("  ")} `],
      ...[2, 4, 6].map((long) => (receipt.match(new RegExp(`.{${long}}`, "g")) ?? []).join(" ")),
      ...[0x660, 0x6f0].map((zero) => groups.join(" ").replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))),
      ...[english, arabic, inTurn].flatMap((parts) => [parts.join(" "), parts.join("\n"), parts.join(", ")]),
      english.join(" ").toUpperCase(),
      // As the keyboard of Pashto, Kurdish or Persian writes the same letters.
      arabic.join(" ").replace(/ك/g, "ک").replace(/ي/g, "ی"),
    ];
    for (const one of written) {
      expect(readReceipt(one), one).toEqual({ ok: true, receipt });
      expect(types(one), one).toContain("receipt");
      expect(types(`my code is ${one} okay?`), one).toContain("receipt");
    }
  }
});

test("a telephone number is one in whatever digits it is typed", () => {
  for (const words of ["اتصل بي ٠٧٩١١ ١٢٣٤٥٦", "ټلیفون ۰۷۹۱۱ ۱۲۳۴۵۶", "ስልኪ 07911 123456"]) {
    expect(types(words), words).toEqual(["phone"]);
    expect(words).toContain(giveawaysIn(words)[0]?.text);
  }
  expect(types("ring 07911 123456, 07911 654321 or +44 7911 123456, +44 7911 654321")).toEqual(["phone", "phone", "phone", "phone"]);
});

test("a name, a phone number, a school and an address are pointed at; ordinary words are not, and nothing is changed", () => {
  const words = "my brother jayden is at st marys, ring 07911 123456, 24 maple road";
  expect(types(words)).toEqual(["name", "school", "phone", "address"]);
  for (const { text } of giveawaysIn(words)) expect(words).toContain(text);
  expect(types("my room is cold and nobody asks me")).toEqual([]);
  expect(types("")).toEqual([]);
});
