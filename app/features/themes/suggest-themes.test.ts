import { describe, expect, test } from "vitest";
import { type Example, learn, rank, suggest } from "./suggest-themes";

const said: readonly (readonly [string, readonly string[]])[] = [
  [
    "nobody tells me",
    ["nobody told me the meeting moved", "i only heard about it from my carer", "no one told me she left", "why did nobody tell me i was moving"],
  ],
  ["a lock on my door", ["people walk into my room", "i want a lock on my door", "staff come in my room without knocking", "my door does not lock"]],
  ["الطعام", ["الطعام هنا لا يشبه طعامنا", "أريد طعام حلال", "لا يوجد طعام حلال في البيت", "الطعام بارد دائما"]],
];
const decisions: Example[] = said.flatMap(([theme, texts]) => texts.map((text, at) => ({ text, theme, id: `${theme} ${at}` })));

describe("Suggestions for themes", () => {
  test("follow what moderators decided, in any script", () => {
    const model = learn(decisions);
    expect(rank(model, "nobody told me about the move")[0]).toBe("nobody tells me");
    expect(rank(model, "can my door have a lock")[0]).toBe("a lock on my door");
    expect(rank(model, "نريد طعام حلال من فضلكم")[0]).toBe("الطعام");
  });

  test("each say why: the words that counted and the nearest decisions", () => {
    const [first] = suggest(learn(decisions), "nobody told me i was moving");
    expect(first?.theme).toBe("nobody tells me");
    expect(first?.why.words).toContain("told");
    for (const { text } of first?.why.like ?? []) expect(said[0]?.[1]).toContain(text);
    expect(first?.why.like).not.toEqual([]);
    expect(Object.keys(first ?? {}).sort()).toEqual(["theme", "why"]);
  });

  test("learn the same from the same, and nothing from what was decided once", () => {
    const once = [...decisions, { text: "the bus never comes", theme: "the bus" }];
    expect(rank(learn(once), "the bus never comes")).not.toContain("the bus");
    expect(rank(learn(decisions), "told the door")).toEqual(rank(learn(decisions), "told the door"));
  });

  test("are none where nothing was learned or nothing was said", () => {
    expect(suggest(learn([]), "hello")).toEqual([]);
    expect(suggest(learn(decisions), " … ")).toEqual([]);
  });
});
