import { describe, expect, test } from "vitest";
import { mostCards } from "./pictures";
import { afterWords, backFrom, extras, mayBeAsked, nextAfter, path, questionAt, stepOf, ways } from "./questions";
import { cardsQuestion } from "./questions/cards";
import { helperQuestion } from "./questions/helper";
import { meQuestion } from "./questions/me";
import { nowQuestion } from "./questions/now";
import { sharingQuestion } from "./questions/sharing";
import { talkQuestion } from "./questions/talk";
import { thanksQuestion } from "./questions/thanks";
import { wordsQuestion } from "./questions/words";
import { isComplete } from "./view";

describe("the way of saying something", () => {
  test("is topic, words, who may see it, safe right now, check: five steps and no more", () => {
    expect(path.map(({ key }) => key)).toEqual(["topic", "words", "sharing", "now"]);
    expect(nextAfter("topic", {}, false)).toBe("words");
    expect(afterWords({ words: "hello" }, { fromCheck: false, anotherWay: false })).toBe("sharing");
    expect(nextAfter("sharing", { words: "hello", sharing: "helpersOnly" }, false)).toBe("now");
    expect(nextAfter("now", { words: "hello" }, false)).toBe("check");
    expect(stepOf("sharing")).toBe(3);
    expect(stepOf("age")).toBeNull();
  });
  test("nothing that may be left out stands in that way", () => {
    for (const { key } of [...ways, ...extras]) expect(["ways", "check"]).toContain(nextAfter(key, { words: "hello" }, false));
  });
  test("an answer that is changed from the check page leads back to it", () => {
    for (const { key } of [...path.slice(2), ...ways, ...extras]) {
      expect(nextAfter(key, { words: "x" }, true)).toBe("check");
      expect(backFrom(key, { words: "x" }, true)).toBe("check");
    }
  });
  test("a name and a group are asked for when the choice needs them, and only then", () => {
    expect(nextAfter("sharing", { sharing: "wordsWithName" }, false)).toBe("name");
    expect(nextAfter("sharing", { sharing: "wordsWithName", pickedName: "Kestrel" }, false)).toBe("now");
    expect(nextAfter("sharing", { sharing: "wordsNoName", onlyGroup: true }, true)).toBe("group");
    expect(nextAfter("sharing", { sharing: "wordsNoName" }, true)).toBe("check");
  });
  test("whom it thanks is asked on the way of a thank-you, and of nothing else; it may be left out", () => {
    const way = { fromCheck: false, anotherWay: false };
    expect(afterWords({ words: "ta", topic: "thanks" }, way)).toBe("thanks");
    expect(afterWords({ words: "ta", topic: "good" }, way)).toBe("sharing");
    expect(nextAfter("thanks", { words: "ta", topic: "thanks" }, false)).toBe("sharing");
    expect(backFrom("sharing", { words: "ta", topic: "thanks" }, false)).toBe("thanks");
    expect(thanksQuestion.form.safeParse({ thanksName: " " }).data).toEqual({ thanksTo: undefined, thanksName: undefined, thanksMay: undefined });
    expect(thanksQuestion.form.safeParse({ thanksName: "Jo" }).error?.issues[0]).toMatchObject({ path: ["thanksMay"] });
    expect(thanksQuestion.form.safeParse({ thanksMay: "yes" }).error?.issues[0]).toMatchObject({ path: ["thanksTo"] });
  });
  test("going back from the first page leads home, from every other to the one before", () => {
    expect(backFrom("topic", {}, false)).toBeNull();
    expect(backFrom("words", {}, false)).toBe("topic");
    expect(backFrom("sharing", { words: "x" }, false)).toBe("words");
    expect(backFrom("sharing", { feeling: "sad" }, false)).toBe("ways");
  });
  test("questions for members are not asked of a phone that is signed in nowhere", () => {
    expect(mayBeAsked(meQuestion, false)).toBe(false);
    expect(mayBeAsked(meQuestion, true)).toBe(true);
    expect(questionAt("words")).toBeUndefined();
    expect(questionAt("nonsense")).toBeUndefined();
  });
});

describe("what a young person may send", () => {
  test("words are kept exactly, with every space, emoji, mark and line", () => {
    const words = "  I said NO!!  \n\u200Fلا\u200B 😡 e\u0301 \u0007 ";
    expect(wordsQuestion.form.parse({ words }).words).toBe(words);
  });
  test("words of ten thousand characters go through, one more does not", () => {
    expect(wordsQuestion.form.safeParse({ words: "a".repeat(10_000) }).success).toBe(true);
    expect(wordsQuestion.form.safeParse({ words: "a".repeat(10_001) }).error?.issues[0]?.message).toBe("say:words.tooLong");
  });
  test("the one sign that cannot be kept is named, not dropped in silence", () => {
    expect(wordsQuestion.form.safeParse({ words: "a\u0000b" }).error?.issues[0]?.message).toBe("say:words.notKept");
  });
  test("only spaces, only marks without a shape and only control signs are nothing, and are asked for again", () => {
    for (const words of ["", " \n ", "\u200B\u200F", "\u0007\u0008", "\uFEFF\u2060"]) {
      expect(isComplete({ words })).toBe(false);
      expect(afterWords({ words }, { fromCheck: false, anotherWay: false })).toBeNull();
    }
    for (const words of ["x", "😡", "؟", "\u200Fلا"]) expect(isComplete({ words })).toBe(true);
  });
  test("a face, a picture card, a file or 'please talk to me' is enough, without a word", () => {
    expect(isComplete({ feeling: "sad" })).toBe(true);
    expect(isComplete({ cards: ["home"] })).toBe(true);
    expect(isComplete({ wantsToTalk: true })).toBe(true);
    expect(isComplete({}, 1)).toBe(true);
    expect(isComplete({ sharing: "wordsNoName", safeNow: "yes", cards: [] })).toBe(false);
  });
  test("cards that are not ours are left out, and too many are said", () => {
    expect(cardsQuestion.form.parse({ cards: ["home", "../secret", "home"] })).toEqual({ cards: ["home"] });
    expect(cardsQuestion.form.parse({})).toEqual({ cards: [] });
    expect(
      cardsQuestion.form.safeParse({
        cards: cardsQuestion.choices.slice(0, mostCards + 1),
      }).success,
    ).toBe(false);
  });
  test("'just my group' is words without a name for that group; choosing anything else takes it back", () => {
    expect(sharingQuestion.form.parse({ sharing: "justGroup" })).toEqual({
      sharing: "wordsNoName",
      onlyGroup: true,
    });
    expect(sharingQuestion.form.parse({ sharing: "countedOnly" })).toEqual({
      sharing: "countedOnly",
      onlyGroup: undefined,
      groupId: undefined,
    });
    expect(sharingQuestion.chosen({})).toEqual(["helpersOnly"]);
  });
  test("'are you safe?' and 'talk to me' may be left unanswered", () => {
    expect(nowQuestion.form.parse({})).toEqual({ safeNow: undefined });
    expect(nowQuestion.form.parse({ safeNow: "unsure" })).toEqual({
      safeNow: "unsure",
    });
    expect(talkQuestion.form.parse({})).toEqual({ wantsToTalk: false });
  });
  test("a helper's name alone still says that somebody helped; nobody takes both back", () => {
    expect(helperQuestion.form.parse({ helpedBy: " Omar " })).toEqual({
      helpedAs: "other",
      helpedBy: "Omar",
    });
    expect(helperQuestion.form.parse({ helpedAs: "interpreter", helpedBy: "" })).toEqual({ helpedAs: "interpreter", helpedBy: undefined });
    expect(helperQuestion.form.parse({ helpedAs: "", helpedBy: "" })).toEqual({
      helpedAs: undefined,
      helpedBy: undefined,
    });
  });
});
