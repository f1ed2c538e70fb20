import { describe, expect, test } from "vitest";
import { exampleLines } from "./example-lines.server";
import { lookAt } from "./read-first";
import { spotter } from "./read-worry-rules.server";
import { readsLike } from "./reads-like.server";

describe("A person reads first", () => {
  const look = async (given: Partial<Parameters<typeof lookAt>[0]>) =>
    (await lookAt({ words: "the food is nice here", language: "en", ...given }, spotter)).readFirst;

  test("what matched, and every answer but yes to whether they are safe", async () => {
    expect(await look({})).toBeNull();
    expect(await look({ safeNow: "yes" })).toBeNull();
    expect(await look({ words: "he hits me" })).toBe("worry");
    for (const safeNow of ["no", "unsure", "something else"]) expect(await look({ safeNow })).toBe("not-safe");
  });

  test("what the spotter cannot read: files, other languages, nothing but signs, too much, its own failing", async () => {
    expect(await look({ hasFiles: true })).toBe("not-words");
    for (const language of ["ar", "cy", "ckb", "ps", "ti", "xx"]) expect(await look({ language })).toBe("language");
    expect(await look({ words: "nie chcę wracać do tego domu" })).toBe("language");
    expect(await look({ words: "je ne sais pas but the food is nice" })).toBe("language");
    expect(await look({ words: "babcia makes soup and jestem happy" })).toBe("language");
    expect(await look({ words: "🙂🙂 123" })).toBe("nothing-left");
    expect(await look({ words: "nice food ".repeat(1100) })).toBe("too-long");
    const broken = () => {
      throw new Error("no rules");
    };
    expect(await lookAt({ words: "hello", language: "en" }, broken)).toEqual({ spotted: null, readFirst: "broken" });
    expect((await lookAt({ words: "hello", language: "en", safeNow: "yes" }, broken)).readFirst).toBe("broken");
    for (const safeNow of ["no", "unsure"])
      expect((await lookAt({ words: "hello", language: "en", safeNow }, broken)).readFirst, "the answer needs no rule").toBe("not-safe");
  });
});

test("A long text of ordinary things is no match for being long: what was left doubtful in it is read first", async () => {
  const long = `Contact with my sister works well now. We meet at the park or go for pizza and nobody sits there writing notes about us. I would like
it to be longer and I would like to choose the day because Saturdays are when my team plays. My social worker said she would ask and she did, she
came back to me on the day she said. I was told why the first answer was no and what we could do instead. That is how it should be every time,
not just when there is a meeting coming up.`.replaceAll("\n", " ");
  expect(await lookAt({ words: long, language: "en" }, spotter)).toEqual({ spotted: null, readFirst: "unsure" });
});

describe("Where sentences cannot be read", () => {
  const broken = { ...spotter(), readsLike: readsLike(() => Promise.reject(new Error("no encoder"))) };
  const look = (words: string) => lookAt({ words, language: "en" }, () => broken);

  test("what a rule says outright matches all the same", async () => {
    expect((await look("I want to die")).spotted?.matches[0]).toMatchObject({ rule: "wants-to-die" });
  });

  test("or take too long, nobody who sends waits for them: the words decide as where they cannot be read", async () => {
    let asked = 0;
    const never = () => new Promise<number>(() => void asked++);
    const hung = { ...spotter(), readsLike: readsLike(never, 20) };
    for (const { text } of exampleLines().filter((_, at) => at % 400 === 0))
      expect(await lookAt({ words: text, language: "en" }, () => hung), text).toEqual(await look(text));
    expect(asked).toBeGreaterThan(1);
  });

  test("and should anything else hang, what a rule says matches, and all else is read first", async () => {
    const hung = { ...spotter(), readsLike: () => new Promise<never>(() => undefined) };
    const waited = (words: string) => lookAt({ words, language: "en" }, () => hung, 20);
    const worry = await waited("I want to die");
    expect([worry.readFirst, worry.spotted?.matches.map(({ rule }) => rule)]).toEqual(["worry", expect.arrayContaining(["wants-to-die"])]);
    expect(await waited("the food is nice here")).toEqual({ spotted: null, readFirst: "broken" });
  });

  test("words alone decide, and a person reads first what they leave open", async () => {
    let [open, asked] = [0, 0];
    const asking = { ...spotter(), readsLike: readsLike(async () => -10 * ++asked) };
    for (const { text } of exampleLines().filter((_, at) => at % 40 === 0)) {
      const before = asked;
      await lookAt({ words: text, language: "en" }, () => asking);
      if (asked === before) continue;
      open++;
      expect((await look(text)).readFirst, text).not.toBeNull();
    }
    expect(open).toBeGreaterThan(20);
  });
});
