import { describe, expect, test } from "vitest";
import { helpLines } from "./help-directory";
import { dialled, isPhone, phoneHref } from "./help-line";

const day = 86_400_000;

describe("the list of who can help", () => {
  test.each(helpLines.map((line) => [line.key, line] as const))("%s was looked at within 90 days", (_, line) => {
    const age = (Date.now() - Date.parse(line.lastVerified)) / day;
    expect(age, `Look again at ${line.source}, then change lastVerified in help-directory.ts`).toBeLessThanOrEqual(90);
    expect(age).toBeGreaterThan(-1);
    expect(line.source).not.toBe("");
  });

  test.each(helpLines.map((line) => [line.key, line] as const))("%s can be dialled as it is shown", (_, line) => {
    expect(line.href).toMatch(/^(tel:\+?\d{3,15}|sms:\d{5,15})$/);
    expect(line.href.replace(/^(tel|sms):/, "")).toBe(dialled(line.number));
  });

  test("what nobody could check shows no hours", () => {
    expect(helpLines.filter((line) => !line.checked && line.hours !== null)).toEqual([]);
    expect(helpLines.some((line) => !line.checked)).toBe(true);
  });

  test("names everyone once, whoever helps in danger first", () => {
    expect(helpLines[0]?.key).toBe("emergency");
    expect(new Set(helpLines.map((line) => line.key)).size).toBe(helpLines.length);
  });
});

describe("an authority's own number", () => {
  test.each(["0121 303 1888", "+44 (0)121 303 1888", "101"])("%s is one", (phone) => expect(isPhone(phone)).toBe(true));
  test.each(["", "call us", "12", "0121 303 1888 ask for Jo", "javascript:alert(1)"])('"%s" is none', (phone) => expect(isPhone(phone)).toBe(false));
  test("is dialled without its spaces", () => expect(phoneHref(" +44 121 303-1888 ")).toBe("tel:+441213031888"));
});
