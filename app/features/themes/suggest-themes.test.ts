import { describe, expect, test } from "vitest";
import { restsEvery } from "./inside/learning/turns";
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
  test("follow what moderators decided, in any script", async () => {
    const model = await learn(decisions);
    expect(rank(model, "nobody told me about the move")[0]).toBe("nobody tells me");
    expect(rank(model, "can my door have a lock")[0]).toBe("a lock on my door");
    expect(rank(model, "نريد طعام حلال من فضلكم")[0]).toBe("الطعام");
  });

  test("each say why: the words that counted and the nearest decisions", async () => {
    const [first] = suggest(await learn(decisions), "nobody told me i was moving");
    expect(first?.theme).toBe("nobody tells me");
    expect(first?.why.words).toContain("told");
    for (const id of first?.why.like ?? []) expect(id).toMatch(/^nobody tells me \d$/);
    expect(first?.why.like).not.toEqual([]);
    expect(Object.keys(first ?? {}).sort()).toEqual(["sum", "theme", "why"]);
  });

  test("learn the same from the same, and nothing from what was decided once", async () => {
    const once = [...decisions, { text: "the bus never comes", theme: "the bus" }];
    expect(rank(await learn(once), "the bus never comes")).not.toContain("the bus");
    expect(rank(await learn(decisions), "told the door")).toEqual(rank(await learn(decisions), "told the door"));
  });

  test("let others go first while they are learned, and are the same", async () => {
    let rests = 0;
    const rest = restsEvery(0);
    const inTurns = await learn(decisions, () => {
      rests += 1;
      return rest();
    });
    expect(rests).toBeGreaterThan(decisions.length);
    expect(inTurns.weights).toEqual((await learn(decisions)).weights);
  });

  test("know words that nobody here used before, where they mean nearly the same", async () => {
    const asked: Example[] = [
      ...["the staff are polite", "they are kind and friendly", "a caring nurse", "so patient and gentle"].map((text) => ({ text, theme: "kind to me" })),
      ...["the room is dirty", "cold and damp bathroom", "the toilets smell", "no heating in the kitchen"].map((text) => ({ text, theme: "the place" })),
    ];
    const model = await learn(asked);
    for (const text of ["courteous", "compassionate", "thoughtful"]) expect(rank(model, text)[0], text).toBe("kind to me");
    for (const text of ["plumbing", "mouldy carpet"]) expect(rank(model, text)[0], text).toBe("the place");
  });

  test("read the same answer by what was asked", async () => {
    const model = await learn(
      ["nothing", "nothing really", "no nothing"].flatMap((text) => [
        { text, theme: "all is well", asked: "What could be better?" },
        { text, theme: "not happy", asked: "What was good?" },
      ]),
    );
    expect(rank(model, "nothing at all", "What could be better?")[0]).toBe("all is well");
    expect(rank(model, "nothing at all", "What was good?")[0]).toBe("not happy");
  });

  test("keep no words of anybody", async () => {
    const model = await learn(decisions);
    expect(JSON.stringify(model.examples)).not.toContain("carer");
  });

  test("are none where nothing was learned or nothing was said", async () => {
    expect(suggest(await learn([]), "hello")).toEqual([]);
    expect(suggest(await learn(decisions), " … ")).toEqual([]);
  });
});
