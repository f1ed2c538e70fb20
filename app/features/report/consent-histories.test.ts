import { expect, test } from "vitest";
import { type ForPrint, mayPrint } from "~/features/views/may-print";
import { mostAllowed } from "~/features/views/policy";
import { shownHashOf } from "~/features/views/shown-hash.server";
import { type CoverSpan, shownToOthers } from "~/features/views/shown-words";
import type { Sharing } from "~/features/views/view";

const levels: readonly Sharing[] = ["helpersOnly", "countedOnly", "wordsNoName", "wordsWithName"];
const words = "My worker Sam Okoro keeps changing and nobody tells me why.";
const many = Number(process.env.CONSENT_HISTORIES ?? 10_000);

/** A small generator with a seed, so that a history that fails can be played again. */
function random(seed: number) {
  let state = seed * 2654435761 + 1;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  return { below: (n: number) => Math.floor(next() * n), of: <One>(from: readonly One[]) => from[Math.floor(next() * from.length)] as One };
}

/** What is kept as rows, from which the house decides; and beside it what the author last wanted and a second person found, as a person would say it. */
type Kept = {
  sharing: Sharing;
  withdrawn: boolean;
  covers: CoverSpan[];
  decision: ForPrint["view"]["decision"];
  yes: ForPrint["approvals"][number][];
  choices: ForPrint["choices"][number][];
};
type Wanted = { shares: boolean; yesTo: Set<string>; takenBack: boolean; allowed: boolean; found: { outcome: string; of: string } | null };

const shares = (sharing: Sharing) => sharing === "wordsNoName" || sharing === "wordsWithName";
const text = (kept: Kept) => JSON.stringify(shownToOthers(words, kept.covers).map((part) => (part.kind === "words" ? part.text : { cover: part.reason })));

function forPrint(kept: Kept): ForPrint {
  const view = {
    id: "v",
    authorityId: "a",
    authorId: null,
    sharing: kept.sharing,
    withdrawn: kept.withdrawn,
    onlyGroup: false,
    groupId: null,
    only: [],
    never: [],
    openedToHelpers: false,
    isComplaint: false,
    decision: kept.decision,
  };
  return { view, shownHash: shownHashOf(words, kept.covers), checkedHash: shownHashOf(words, kept.covers), approvals: kept.yes, choices: kept.choices };
}

/** One thing that happens to a view: by its author, or by a moderator. */
function happen(kept: Kept, wanted: Wanted, at: Date, pick: ReturnType<typeof random>) {
  const share = (to: Sharing) => {
    if (kept.withdrawn || kept.sharing === to) return;
    kept.sharing = to;
    kept.choices.push({ to, at });
    wanted.shares = shares(to);
    if (!wanted.shares) wanted.yesTo.clear();
  };
  const find = () => {
    const outcome = pick.of(["fine", "fine", "fine", "fine", "fine", "cut", "notThis"] as const);
    kept.yes.push({ speaker: "staff", shownHash: shownHashOf(words, kept.covers), at, outcome });
    wanted.found = { outcome, of: text(kept) };
  };
  const happenings = [
    () => share(pick.of(levels)),
    () => share(pick.of(levels)),
    () => {
      if (kept.withdrawn || !shares(kept.sharing)) return;
      kept.yes.push({ speaker: "youngPerson", shownHash: shownHashOf(words, kept.covers), at, outcome: "fine" });
      wanted.yesTo.add(text(kept));
    },
    () => {
      if (!kept.withdrawn && shares(kept.sharing)) share("countedOnly");
    },
    () => {
      if (pick.below(6) > 0) return;
      kept.withdrawn = true;
      wanted.takenBack = true;
    },
    () => {
      kept.covers.push({ id: `c${at.getTime()}`, start: 10, end: pick.of([13, 19]), reason: pick.of(["name", "place"]) });
    },
    () => {
      kept.covers.pop();
    },
    () => {
      const outcome = pick.of(["allowed", "allowed", "allowed", "held", "declined"]);
      kept.decision = { outcome, ...(outcome === "allowed" ? mostAllowed(kept.sharing) : { mayBeCounted: false, mayBeQuoted: false }) };
      wanted.allowed = outcome === "allowed" && kept.decision.mayBeQuoted;
    },
    find,
    find,
    find,
  ];
  pick.of(happenings)();
}

/** A whole history up to the printing, what was printed then, and what the author wanted at that moment. */
function history(seed: number, decide: (facts: ForPrint) => boolean) {
  const pick = random(seed);
  const sharing = pick.of(levels);
  const kept: Kept = { sharing, withdrawn: false, covers: [], decision: null, yes: [], choices: [] };
  const wanted: Wanted = { shares: shares(sharing), yesTo: new Set(), takenBack: false, allowed: false, found: null };
  const before = 4 + pick.below(16);
  for (let n = 0; n < before; n++) happen(kept, wanted, new Date(1_000 * (n + 1)), pick);
  const printed = decide(forPrint(kept)) ? text(kept) : null;
  const seen = wanted.found?.outcome === "fine" && wanted.found.of === text(kept);
  const may = wanted.allowed && wanted.shares && !wanted.takenBack && wanted.yesTo.has(text(kept)) && seen;
  return { printed, may };
}

const system = { kind: "system", authorityId: "a" } as const;

test(`${many} random histories of consent: in print stand no words beyond their author's last choice, and all that they chose`, () => {
  let printed = 0;
  for (let seed = 1; seed <= many; seed++) {
    const one = history(seed, (facts) => mayPrint(system, facts));
    expect(one.printed !== null, `history ${seed}`).toBe(one.may);
    if (one.printed) printed++;
  }
  // Both ends of it happen often enough to mean something.
  expect(printed).toBeGreaterThan(many / 100);
  expect(printed).toBeLessThan(many / 2);
});

test("the same histories find words beyond a choice when a yes counts for any text, or outlives a no", () => {
  const anyText = (facts: ForPrint) => mayPrint(system, { ...facts, approvals: facts.approvals.map((yes) => ({ ...yes, shownHash: facts.shownHash })) });
  const outlivesNo = (facts: ForPrint) => mayPrint(system, { ...facts, choices: [] });
  for (const wrong of [anyText, outlivesNo]) {
    const beyond = Array.from({ length: 2_000 }, (_, seed) => history(seed + 1, wrong)).filter((one) => one.printed !== null && !one.may);
    expect(beyond.length).toBeGreaterThan(0);
  }
});
