import ts from "typescript";
import { expect, test } from "vitest";
import { filesUnder, parse, walk } from "./source";

// What a journey presses, it presses with `press` (test/journeys/press.ts), which waits for what was asked for. Anything else fails by chance.

/** Where something is pressed otherwise: how often, and why. */
const otherwise: Record<string, [times: number, why: string]> = {
  "test/journeys/press.ts": [2, "this is it"],
  "test/journeys/staff/pressed-while-waking.test.ts": [1, "that the page does not wait is what it is about"],
  "test/journeys/young/first-page.test.ts": [1, "how soon the page is empty is measured within it"],
  "test/journeys/young/no-signal.test.ts": [3, "somebody leaves before the site answers; Shift and Tab, one after the other"],
  "test/journeys/young/reads-aloud.test.ts": [1, "two taps at once"],
  "test/journeys/young/records-a-voice-note.test.ts": [2, "two taps at once"],
};

const presses = /^(click|dblclick|tap|dispatchEvent)$/;

/** Whether something is clicked here, or sent with Enter. A key alone, such as Tab or a letter, asks for no page that anybody waits for. */
function isPressed(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const name = node.expression.name.text;
  return presses.test(name) || (name === "press" && !/^"(?!Enter")/.test(node.arguments[0]?.getText() ?? ""));
}

function timesPressed(source: ts.SourceFile): number {
  let times = 0;
  walk(source, (node) => {
    if (isPressed(node)) times++;
  });
  return times;
}

test("Nothing on a journey is clicked, or sent with Enter, but by what waits for the page that was asked for", () => {
  const files = filesUnder("test/journeys").filter((file) => timesPressed(parse(file)) > 0);
  expect(
    files.map((file) => `${file}: ${timesPressed(parse(file))}`),
    "press it with press() of test/journeys/press.ts, or say above why not",
  ).toEqual(Object.entries(otherwise).map(([file, [times]]) => `${file}: ${times}`));
});

test("and this finds each way of doing so", () => {
  const found = (text: string) => timesPressed(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true));
  expect(found('page.getByRole("button").first().click(); stop.tap(); link.dblclick(); await leave.dispatchEvent("click");')).toBe(4);
  expect(found('page.keyboard.press("Enter"); field.press("Enter"); page.keyboard.press(key);')).toBe(3);
  expect(found('press(button); press(field, "Enter"); page.keyboard.press("Tab"); pressNamed(page, "say:next");')).toBe(0);
});
