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

  test("is read no further than two megabytes in any other shape, also where nobody says how long it is; and what is no form is refused", async () => {
    let read = 0;
    const endless = new ReadableStream({
      pull(stream) {
        read += 100_000;
        if (read > 50_000_000) throw new Error("It reads on and on.");
        stream.enqueue(new Uint8Array(100_000));
      },
    });
    const inParts = { method: "POST", body: endless, duplex: "half", headers: { "Content-Type": "multipart/form-data; boundary=x" } };
    expect(await readForm(new Request("http://localhost/", inParts as RequestInit), words).catch((one: Response) => one.status)).toBe(413);
    expect(read).toBeLessThan(4_000_000);
    for (const type of ["application/json", "text/plain", "multipart/form-data"]) {
      const request = new Request("http://localhost/", { method: "POST", body: "{}", headers: { "Content-Type": type } });
      expect(await readForm(request, words).catch((one: Response) => one.status), type).toBe(400);
    }
    const whole = new FormData();
    whole.set("words", "as they are");
    expect(await readForm(new Request("http://localhost/", { method: "POST", body: whole }), words)).toMatchObject({ ok: true });
  });

  test("without a field, or with one in another shape, says what is said of an empty one, and never what the parser says", async () => {
    const asked = z.object({
      into: z.string().max(40).min(1, "themes:merge.empty"),
      other: z.string().max(3),
      size: z.coerce.number("themes:coding.sizeWrong"),
    });
    const errorsOf = async (body: string) => {
      const told = await readForm(post(body), asked);
      return told.ok ? null : told.errors;
    };
    const [empty, problem, size] = ["themes:merge.empty", "common:error.problem", "themes:coding.sizeWrong"];
    expect(await errorsOf("")).toEqual({ into: empty, other: problem, size });
    expect(await errorsOf("into=a&into=b&other=x&size=2")).toEqual({ into: empty });
    expect(await errorsOf("into=a&other=long&size=x")).toEqual({ other: problem, size });
  });
});
