import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readForm } from "./form.server";

const words = z.object({ words: z.string() });
const post = (body: string) => new Request("http://localhost/", { method: "POST", body, headers: { "Content-Type": "application/x-www-form-urlencoded" } });
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

describe("a form of our own", () => {
  test("comes exactly as typed: signs of every script, two units wide, right to left, line ends and spaces", async () => {
    const typed = " a+b&c=100%\r\n‏لا أحد\u200b 😞👩‍👩‍👧 ";
    expect(await readForm(post(form({ words: typed })), words)).toMatchObject({ ok: true, value: { words: typed } });
  });

  test("of five megabytes comes back with its first part and the reason, and the other answers whole", async () => {
    for (const piece of ["a", "\u0644", "😞", "\u0000"]) {
      const read = await readForm(post(`then=ways&${form({ words: piece.repeat(5_000_000 / piece.length) })}&after=lost`), words);
      if (read.ok) throw new Error("It should have been too large.");
      const kept = String(read.typed.words);
      expect(read).toMatchObject({ tooLarge: true, errors: { words: "common:error.cut" } });
      expect(read.typed.then).toBe("ways");
      expect(kept.length).toBeGreaterThanOrEqual(9_999);
      expect(kept.length).toBeLessThanOrEqual(10_000);
      expect(kept.replaceAll(piece, ""), "whole signs alone").toBe("");
    }
  });

  test("of two megabytes at most is read whole, so that nothing of it is lost", async () => {
    const typed = "a".repeat(1_900_000);
    expect(await readForm(post(form({ words: typed })), words)).toMatchObject({ ok: true, value: { words: typed } });
  });
});
