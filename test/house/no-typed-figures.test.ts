import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Figures come from registers. None of the demonstration's stands in code, in a template or in a text of the site. */
const facts: unknown = JSON.parse(readFileSync("prisma/demo/section-6-facts.json", "utf8"));

/** Every number among the facts; line numbers of the document are no figures. */
function numbersIn(value: unknown, key = ""): number[] {
  if (typeof value === "number") return key === "line" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => numbersIn(one));
  if (value && typeof value === "object") return Object.entries(value).flatMap(([name, one]) => numbersIn(one, name));
  return [];
}

/** Every sentence that young people wrote together. */
const { topTips } = facts as { topTips: { challenge: string; tips: string[] } };
const sentences = [topTips.challenge, ...topTips.tips];
const figures = [...new Set(numbersIn(facts))];

function filesUnder(folder: string, endings: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => endings.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes("generated"))
    .map((file) => join(folder, file));
}

const code = filesUnder("app", /\.tsx?$/);
const texts = filesUnder("locales", /\.json$/);

/** The number as a word of its own: not within a longer number, a name, a size or a day. */
function asAWord(figure: number): RegExp {
  return new RegExp(`(?<![\\w.,:#/-])${String(figure).replace(".", "\\.")}(?![\\w:/-]|[.,]\\d)`);
}

const counted = "(?:times|complaints?|compliments?|appointments?|asks|care leavers|young people|meetings|evaluations)";

test("the facts hold figures to look for", () => {
  expect(figures.length).toBeGreaterThan(15);
  expect(sentences).toHaveLength(5);
});

test("no text of the site holds a figure before what it counts", () => {
  const typed = texts.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return figures
      .filter((figure) => new RegExp(`${asAWord(figure).source}%?\\s+(?:of\\s+the\\s+)?${counted}\\b`, "i").test(text))
      .map((figure) => `${file}: ${figure}`);
  });
  expect(typed).toEqual([]);
});

test("no text of the report, and no code that makes it, holds a figure of two digits or more", () => {
  const made = /(?:^|\/)(?:report|complaints|recognition|forums|imports)(?:\.json$|\/)/;
  const large = figures.filter((figure) => figure > 10);
  const typed = [...texts, ...code]
    .filter((file) => made.test(file))
    .flatMap((file) => {
      const text = withoutComments(readFileSync(file, "utf8"));
      return large.filter((figure) => asAWord(figure).test(text)).map((figure) => `${file}: ${figure}`);
    });
  expect(typed).toEqual([]);
});

test("a figure as it is worded in the report stands nowhere in code", () => {
  const worded = new RegExp(`(?:${figures.map((figure) => asAWord(figure).source).join("|")})%?\\s+(?:of\\s+\\d+\\s+)?${counted}\\b`, "i");
  const typed = code.filter((file) => worded.test(withoutComments(readFileSync(file, "utf8"))));
  expect(typed).toEqual([]);
});

test("no sentence that young people wrote together stands in code or in a text of the site", () => {
  const typed = [...code, ...texts].filter((file) => {
    const text = readFileSync(file, "utf8");
    return sentences.some((sentence) => text.includes(sentence));
  });
  expect(typed).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
