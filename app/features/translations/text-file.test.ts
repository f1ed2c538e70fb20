import { describe, expect, test } from "vitest";
import type { Checked } from "./text-check";
import { asCsv, readTextFile, textFile } from "./text-file";

const texts: Checked[] = [
  { key: "common:name", english: "In Our Words", text: "Yn Ein Geiriau Ni", state: "right", suggestion: null },
  { key: "views:next", english: "Next, “please”", text: 'Nesaf, "os gwelwch"\nyn dda', state: "unchecked", suggestion: null },
  { key: "views:sum", english: "=1+1", text: "=1+1", state: "shouldBe", suggestion: "-2" },
];

describe("A translator's file", () => {
  test("comes back as it went, from JSON and from a spreadsheet", () => {
    const file = textFile("cy", texts);
    expect(readTextFile(JSON.stringify(file))).toEqual({ ok: true, file });
    expect(readTextFile(asCsv(file))).toEqual({ ok: true, file });
  });

  test("comes back too where its lines end now one way, now another", () => {
    const [names = "", row = ""] = asCsv(textFile("cy", texts.slice(0, 1)))
      .trimEnd()
      .split(/\r?\n/);
    const quoted = row
      .split(",")
      .map((cell) => `"${cell}"`)
      .join(",");
    const mixed = `${names}\n${quoted}\r\n${quoted.replace("common:name", "common:other")}\r\n`;
    const read = readTextFile(mixed);
    expect(read.ok && read.file.texts.map(({ key }) => key)).toEqual(["common:name", "common:other"]);
  });

  test("holds no cell that a spreadsheet would run", () => {
    expect(asCsv(textFile("cy", texts))).not.toMatch(/(^|,)"?[=+@-]/m);
  });

  test("takes other words without a verdict as what it should be", () => {
    const file = { language: "cy", texts: [{ key: "views:next", english: "Next", text: "Nesa", shouldBe: "Nesaf" }] };
    const read = readTextFile(JSON.stringify(file));
    expect(read.ok && read.file.texts[0]?.verdict).toBe("should be");
  });

  test("is refused with its place when it is not right", () => {
    expect(readTextFile('{"language":"cy","texts":[{"english":"a"}]}')).toMatchObject({ ok: false, why: expect.stringContaining("texts.0.key") });
    expect(readTextFile('{"language":"cy","texts":[{"key":"a:b","english":"a","text":"b","verdict":"should be"}]}')).toMatchObject({
      ok: false,
      why: expect.stringContaining("a:b"),
    });
    expect(readTextFile("{")).toMatchObject({ ok: false });
  });
});
