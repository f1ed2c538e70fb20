import { expect, test } from "vitest";
import { filesUnder, textOf } from "./source";

const files = filesUnder("app", /\.(tsx?|js)$/).filter((file) => !/\.test\.tsx?$/.test(file));

/** What a field would do to a paste: cut it to a length without a word, or refuse it; in whichever way it is written. */
const harms = [/\b(max|min)-?length\b/i, /\bon(paste|drop|beforeinput)\b/i, /["'`](paste|beforeinput)["'`]/i];
const isHarmed = (text: string) => harms.some((harm) => harm.test(text));

test("No field cuts or refuses what is pasted into it: the server says what is too long, and what was typed stays", () => {
  expect(files.filter((file) => file.endsWith(".tsx")).length).toBeGreaterThan(300);
  expect(files.filter((file) => isHarmed(textOf(file)))).toEqual([]);
});

test("This look finds one, in whichever way it is written", () => {
  const ways = [
    "<input maxLength={40} />",
    "{...{ maxLength: 40 }}",
    'setAttribute("maxlength", "40")',
    "input.maxLength = 40",
    "onPaste={no}",
    'listen("paste", no)',
  ];
  for (const way of ways) expect(isHarmed(way), way).toBe(true);
});
