import { describe, expect, test } from "vitest";
import { upwardsOf } from "./ladder";
import { type Concerned, type Here, whoMayKnow } from "./who-may-know";

const nobody: Concerned = { about: [], shutOut: [], keptBefore: [] };
const here = (leads: string[], managers: Record<string, string> = {}, ...standIns: string[][]): Here => ({
  leads,
  managers: new Map(Object.entries(managers)),
  standIns,
});
const known = (of: Partial<Concerned>, at: Here, named: readonly string[] = []) => whoMayKnow({ ...nobody, ...of }, at, new Set(named));

describe("who may know of a concern", () => {
  test("the leads, and nobody else", () => {
    expect(known({}, here(["ruth", "theo"], {}, ["helen"], ["sam"])).people).toEqual(["ruth", "theo"]);
  });

  test("those of them whom it is not about, nor is above or below them, and whom its author did not shut out", () => {
    const at = here(["ruth", "theo", "maya", "kit", "lou"], { theo: "ruth", ruth: "maya" }, ["helen"]);
    expect(known({ about: ["ruth"], shutOut: ["lou"] }, at).people).toEqual(["kit"]);
  });

  test("where none is left, a leader or a complaints officer from outside the line, before anybody whom it is about or who is below them", () => {
    expect(known({ about: ["ruth"] }, here(["ruth"], {}, ["helen"])).people).toEqual(["helen"]);
    expect(known({ about: ["ruth"] }, here(["ruth", "theo"], { theo: "ruth" }, ["helen"])).people).toEqual(["helen"]);
    expect(known({ about: ["ruth"] }, here(["ruth", "theo"], { theo: "ruth", ruth: "helen" }, ["helen"], ["sam"])).people, "the leader is above").toEqual([
      "theo",
    ]);
  });

  test("whoever was shut out by the author only where nobody else can act", () => {
    expect(known({ shutOut: ["ruth"] }, here(["ruth"], {}, ["helen"])).people).toEqual(["helen"]);
    expect(known({ shutOut: ["ruth"] }, here(["ruth"], {}, [], ["sam"])).people).toEqual(["sam"]);
    expect(known({ shutOut: ["ruth"] }, here(["ruth"])).people).toEqual(["ruth"]);
    expect(known({ about: ["sam"], shutOut: ["ruth"] }, here(["ruth", "theo"], { theo: "sam" })).people).toEqual(["theo"]);
  });

  test("nobody whom it is about or who is above them, though nobody is left", () => {
    const outcome = known({ about: ["ruth"] }, here(["ruth", "maya"], { ruth: "maya" }));
    expect([outcome.people, outcome.somebodyLeft]).toEqual([[], false]);
  });

  test("whoever was kept from the words as a manager stays out, also when they manage them no more", () => {
    expect(known({ about: ["ruth"], keptBefore: ["ruth", "maya"] }, here(["ruth", "maya", "kit"])).people).toEqual(["kit"]);
    expect(known({ about: ["ruth"], keptBefore: ["ruth", "maya"] }, here(["ruth", "maya"])).people).toEqual([]);
  });

  test("where the words name every lead, somebody stands beside them who is not named", () => {
    const at = here(["ruth", "theo"], {}, ["helen", "grace"]);
    expect(known({}, at, ["ruth"]).people).toEqual(["ruth", "theo"]);
    expect(known({}, at, ["ruth", "theo", "helen"]).people).toEqual(["ruth", "theo", "grace"]);
  });

  test("of any line of managers, any leads and any whom its author shut out: nobody named or above, never somebody shut out while another is there, and somebody if there is anybody", () => {
    const next = random(7);
    for (let round = 0; round < 4000; round++) {
      const staff = Array.from({ length: 1 + Math.floor(next() * 9) }, (_, n) => `p${n}`);
      const some = (part: number) => staff.filter(() => next() < part);
      // Whoever manages somebody comes before them: no circles, as `setManager` keeps it.
      const managers = new Map(staff.map((id, n) => [id, n > 0 && next() < 0.6 ? (staff[Math.floor(next() * n)] ?? null) : null]));
      const at = { managers, leads: some(0.4), standIns: [some(0.2), some(0.2)] };
      const of = { about: some(0.25), shutOut: some(0.25), keptBefore: [] };
      const said = JSON.stringify({ ...of, ...at, managers: [...managers] });
      const { people, keptOut, somebodyLeft } = whoMayKnow(of, at, new Set(some(0.2)));
      const above = upwardsOf(of.about, managers);
      expect(
        people.filter((id) => above.has(id) || keptOut.has(id)),
        said,
      ).toEqual([]);
      const could = [...at.leads, ...at.standIns.flat()].filter((id) => !above.has(id));
      expect(somebodyLeft, said).toBe(could.length > 0);
      expect(people.length > 0, said).toBe(could.length > 0);
      if (could.some((id) => !of.shutOut.includes(id)))
        expect(
          people.filter((id) => of.shutOut.includes(id)),
          said,
        ).toEqual([]);
    }
  });
});

/** The same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
