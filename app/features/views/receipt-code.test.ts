import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { deriveReceipt, newSendKey, receiptHash } from "./receipt-code.server";

const pepper = "a pepper for tests, never for people 0123456789";
const otherPepper = "another pepper for tests, never for people 01234";
const fixedKey = (n: number) => createHash("sha256").update(`fixed send key ${n}`).digest();

describe("a derived receipt", () => {
  test("is 24 digits, and always the same for the same send key", () => {
    for (let n = 0; n < 200; n++) {
      const receipt = deriveReceipt(fixedKey(n), pepper);
      expect(receipt).toMatch(/^[0-9]{24}$/);
      expect(deriveReceipt(fixedKey(n), pepper)).toBe(receipt);
    }
  });

  test("stays the same from release to release: people hold receipts", () => {
    expect(deriveReceipt(fixedKey(1), pepper)).toBe("405355006368710398317525");
    expect(receiptHash("123456789012345678901234", "authority-one", pepper)).toBe("6O5ZYQ1ZDAoL-8-yPwmaE4B3rDH5heoh3ilU-VvZB7Q");
  });

  test("needs both the send key and the pepper", () => {
    expect(deriveReceipt(fixedKey(1), pepper)).not.toBe(deriveReceipt(fixedKey(2), pepper));
    expect(deriveReceipt(fixedKey(1), pepper)).not.toBe(deriveReceipt(fixedKey(1), otherPepper));
  });

  test("is refused for a send key that is not 32 bytes", () => {
    for (const bytes of [0, 16, 31, 33, 64]) expect(() => deriveReceipt(new Uint8Array(bytes), pepper)).toThrow(RangeError);
  });

  test("has every digit equally often in every place: chi-square of 100,000 receipts, p > 0.001", () => {
    const draws = 100_000;
    const seen = Array.from({ length: 24 }, () => new Array<number>(10).fill(0));
    const all = new Set<string>();
    for (let n = 0; n < draws; n++) {
      const receipt = deriveReceipt(fixedKey(n), pepper);
      all.add(receipt);
      for (let place = 0; place < 24; place++) {
        const counts = seen[place] ?? [];
        const digit = receipt.charCodeAt(place) - 48;
        counts[digit] = (counts[digit] ?? 0) + 1;
      }
    }
    const chiSquare = (counts: number[], expected: number) => counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    const together = Array.from({ length: 10 }, (_, digit) => seen.reduce((sum, counts) => sum + (counts[digit] ?? 0), 0));
    const byPlace = seen.reduce((sum, counts) => sum + chiSquare(counts, draws / 10), 0);
    expect(all.size).toBe(draws);
    // The values that chi-square passes once in a thousand: 27.88 with 9 degrees of freedom, 285.9 with 24 x 9.
    expect(chiSquare(together, (draws * 24) / 10)).toBeLessThan(27.88);
    expect(byPlace).toBeLessThan(285.9);
  }, 60_000);
});

describe("a send key", () => {
  test("is 32 bytes, and new every time", () => {
    const keys = new Set(Array.from({ length: 1000 }, () => newSendKey().toString("hex")));
    expect(keys.size).toBe(1000);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a receipt's hash", () => {
  const receipt = "123456789012345678901234";

  test("is 32 bytes of base64url, the same each time, and holds no part of the receipt", () => {
    const hash = receiptHash(receipt, "authority-one", pepper);
    expect(hash).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(receiptHash(receipt, "authority-one", pepper)).toBe(hash);
    expect(hash).not.toContain("1234");
  });

  test("differs for another authority, pepper or receipt", () => {
    const hashes = [
      receiptHash(receipt, "authority-one", pepper),
      receiptHash(receipt, "authority-two", pepper),
      receiptHash(receipt, "authority-one", otherPepper),
      receiptHash("123456789012345678901235", "authority-one", pepper),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  test("is refused for anything but 24 digits, without repeating it", () => {
    for (const wrong of ["", "12345678", `${receipt}5`, "acorn"]) {
      expect(() => receiptHash(wrong, "authority-one", pepper)).toThrow(/^a receipt has 24 digits$/);
    }
  });
});
