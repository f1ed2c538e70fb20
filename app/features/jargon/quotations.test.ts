import { describe, expect, test } from "vitest";
import { paceOf } from "../../../test/support/pace";
import { spansToLeaveAlone } from "./quotations";

const quotedIn = (text: string, known?: readonly string[]) => spansToLeaveAlone(text, known).map((span) => text.slice(span.start, span.end));

describe("what stands in quotation marks is somebody's own words", () => {
  test.each([
    ["She said “I am not a case” twice.", ["“I am not a case”"]],
    ["She said ‘I’m not a case’ twice.", ["‘I’m not a case’"]],
    ['She said "I am not a case" twice.', ['"I am not a case"']],
    ["She said 'I'm not a case' twice.", ["'I'm not a case'"]],
    ["Elle dit « je suis là » ici.", ["« je suis là »"]],
    ["Er sagt „ich bin hier“ und ‚so‘ auch.", ["„ich bin hier“", "‚so‘"]],
    ["Hun siger »jeg er her« nu.", ["»jeg er her«"]],
    ["彼女は「ここにいる」と『言う』", ["「ここにいる」", "『言う』"]],
    ["قالت «أنا هنا» اليوم.", ["«أنا هنا»"]],
    ["hear them say '*I hadn't thought of that*'.", ["'*I hadn't thought of that*'"]],
    ["say *'I hadn't thought of that'* and go", ["'I hadn't thought of that'"]],
    ["not just a 'case'. Next", ["'case'"]],
    ["(the word 'LAC'), and 'contact'; then", ["'LAC'", "'contact'"]],
    ["to say 'my trainers asked me to!' Then", ["'my trainers asked me to!'"]],
    ["“They called it ‘contact’ and left” she said", ["“They called it ‘contact’ and left”"]],
    ['"They called it "contact" and left" she said', ['"They called it "contact" and left"']],
    ["“a quotation over\ntwo lines” here", ["“a quotation over\ntwo lines”"]],
    ["“a quotation over\r\ntwo lines” here", ["“a quotation over\r\ntwo lines”"]],
  ])("%s", (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  test("lines quoted with > are left alone to their ends", () => {
    expect(quotedIn("We asked.\n> I am not a case\n  > nor a file\nWe heard.")).toEqual(["> I am not a case", "  > nor a file"]);
  });
});

describe("apostrophes are told from quotation marks", () => {
  test.each([
    ["The child's home, the parents' views and the carers' case."],
    ["The child’s home, the parents’ views and the carers’ case."],
    ["Three left in '17-'18. The parents' case was heard."],
    ["Rock 'n roll and the '90s: the carers' case."],
    ["'Tis the case of the parents' house."],
    ['It is 6" by 5\'10" and no more'],
  ])("%s", (text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  test("a possessive inside a quotation does not end it", () => {
    expect(quotedIn("She said 'I like the parents' room' and left.")).toEqual(["'I like the parents' room'"]);
    expect(quotedIn("We say ‘I like the carers’ home a lot’ here.")).toEqual(["‘I like the carers’ home a lot’"]);
  });

  test("a quoted plural does not reach on to the next possessive", () => {
    expect(quotedIn("We stopped using 'cases' and the parents' views count.")).toEqual(["'cases'"]);
    expect(quotedIn("We stopped using 'cases' and 'LACs'.")).toEqual(["'cases'", "'LACs'"]);
  });
});

describe("a quotation that never closes is none", () => {
  test.each([
    ["He said “this case goes on.\n\nAnother” paragraph"],
    ["- He said 'this case goes on\n- another item of it'"],
    ['He said "this case\n \t\nanother" paragraph'],
    ["He said 'this case goes on"],
    ["« this case goes on"],
    ["this case goes on” and on» and on’"],
  ])("%s", (text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  test("one that closes inside it still counts", () => {
    expect(quotedIn("He said “we stopped saying ‘case’ here.")).toEqual(["‘case’"]);
  });
});

describe("known quotations", () => {
  const known = ["I am not just a case, I'm me!", "case"];

  test("they are left alone without any marks, in any case and with any apostrophe", () => {
    expect(quotedIn("As one said: I am not just  a case, I’m me! So.", known)).toEqual(["I am not just  a case, I’m me"]);
  });

  test("a known quotation of a word or two does not spare everybody's use of it", () => {
    expect(quotedIn("This case is open.", known)).toEqual([]);
  });

  test("spans that meet are one span, in order", () => {
    expect(quotedIn("We heard “well: I am not just a case, I'm me” and ‘so’.", known)).toEqual(["“well: I am not just a case, I'm me”", "‘so’"]);
  });
});

test.each([
  ["opening marks", "“‘«".repeat(100_000)],
  ["closing marks", `${"“".repeat(100_000)}${"»".repeat(100_000)}${"”".repeat(100_000)}`],
  ["possessives", "'( ".repeat(50_000) + "a!' s' 's' ".repeat(30_000)],
  ["spaces", `"a${" ".repeat(300_000)}${"\n ".repeat(100_000)}`],
  ["quoted lines", "> '\n".repeat(80_000)],
])("no text makes it slow: %s", async (_, text) => {
  expect(await paceOf(() => spansToLeaveAlone(text))).toBeLessThan(2000);
});
