import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** A sheet with everything that it imports, in order. */
const whole = (name: string): string =>
  sheet(name).replace(/@import "\.\/(.*)";/g, (_, part: string) => whole(name.includes("/") ? `${name.split("/")[0]}/${part}` : part));

const tokens = sheet("tokens.css");

/** The custom properties of the first block whose selector contains `selector`, over those of light. */
function inks(selector: string): Record<string, string> {
  const read = (css: string) => Object.fromEntries([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map((m) => [m[1] ?? "", m[2] ?? ""]));
  const block = (start: string) => {
    const from = tokens.indexOf(`${start} {`);
    expect(from, `${start} is in tokens.css`).toBeGreaterThan(-1);
    return tokens.slice(from, tokens.indexOf("}", from));
  };
  return { ...read(block(":root")), ...read(block(selector)) };
}

function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(long.slice(i, i + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a = "", b = ""): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "card", "tint", "say-soft", "did-soft", "changed-soft", "look-soft"];
const looks = [":root", ":root:not([data-appearance])", '[data-appearance="dark"]', '[data-appearance="contrast"]'];

describe.each(looks)("the inks of %s", (selector) => {
  const ink = inks(selector);
  test.each(["ink", "soft", "press", "did", "changed", "look"])("%s is readable on every ground: 7 to 1", (name) => {
    for (const ground of grounds) expect(contrast(ink[name], ink[ground]), ground).toBeGreaterThanOrEqual(7);
  });
  test("edges are seen on every ground: 3 to 1", () => {
    for (const ground of grounds) expect(contrast(ink.line, ink[ground]), ground).toBeGreaterThanOrEqual(3);
  });
  test("words on buttons, on yellow, on covers and on the poster are readable", () => {
    for (const [words, ground] of [
      ["on-press", "press"],
      ["on-say", "say"],
      ["paper", "ink"],
      ["ink", "poster"],
    ] as const) {
      expect(contrast(ink[words], ink[ground]), `${words} on ${ground}`).toBeGreaterThanOrEqual(7);
    }
  });
});

test("dark by choice and dark by the phone are the same", () => {
  expect(inks('[data-appearance="dark"]')).toEqual(inks(":root:not([data-appearance])"));
});

describe("the young people's sheet", () => {
  const all = whole("young.css");
  test("is at most 5 kB on the wire", () => {
    const small = all
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s*([{}:;,>])\s*/g, "$1")
      .replace(/\s+/g, " ");
    expect(brotliCompressSync(small).length).toBeLessThanOrEqual(5_000);
  });
  test("asks nothing newer of a phone than late 2020", () => {
    expect(all).not.toMatch(/:has\(|color-mix\(|light-dark\(|oklch\(|@container|@layer|[\n{;]\s*&/);
  });
});

test.each(["young.css", "staff.css"])("%s turns round by itself: no left and no right", (name) => {
  expect(whole(name)).not.toMatch(/\b(left|right)\b\s*:|-(left|right)\s*:|text-align:\s*(left|right)|[^-]\b(width|height):/);
});
