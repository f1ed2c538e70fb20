import fc from "fast-check";
import { expect, test } from "vitest";
import { type AlikeThemed, type AlikeVoices, type DayPart, dayPartOf, says } from "./day-part";
import { type Spans, type ThemeSpan, themeCountsOf, themeSpanOf, type VoicesSpan, voicesOf, voicesSpanOf, wholeMonth } from "./span";

/** One view as the database tells of it; `counts` whether it may be counted. */
type Said = {
  who: string | null;
  day: string;
  age: string | null;
  group: string | null;
  verdict: string | null;
  about: number;
  counts: boolean;
  themes: string[];
};

const days = ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-31", "2026-04-01", "2026-11-05"];
const said: fc.Arbitrary<Said> = fc.record({
  who: fc.constantFrom(null, null, "dee", "yusuf", "mo"),
  day: fc.constantFrom(...days),
  age: fc.constantFrom(null, "13to15", "16to17"),
  group: fc.constantFrom(null, "council", "forum"),
  verdict: fc.constantFrom(null, "waiting", "notReally", "answersIt"),
  about: fc.nat(7),
  counts: fc.boolean(),
  themes: fc.subarray(["asked", "moved"]),
});

const monthOf = (day: string) => day.slice(0, 7);
const personOf = (view: Said, n: number) => view.who ?? `lone ${n}`;

/** What a day is kept as: views that are alike stand together, as the database adds them up. */
function partOf(views: readonly Said[], day: string): DayPart {
  const there = views.filter((view) => view.day === day);
  const voices = there.filter((view) => view.counts).map((view): AlikeVoices => ({ ...view, n: 1 }));
  const themed = there.flatMap((view) => view.themes.map((themeId): AlikeThemed => ({ ...view, themeId, n: 1 })));
  return dayPartOf(voices, themed);
}
const daysOf = (views: readonly Said[], month: string) =>
  [...new Set(views.map((view) => view.day))]
    .filter((day) => monthOf(day) === month)
    .sort()
    .map((day) => ({ day, part: partOf(views, day) }));

/** Person by person, with nothing kept and nothing added up. */
function plainly(views: readonly Said[], themeId: string) {
  const all = views.map((view, n) => ({ ...view, person: personOf(view, n) })).filter((view) => view.themes.includes(themeId));
  const counted = all.filter((view) => view.counts);
  const people = (is: (view: (typeof all)[number]) => boolean, among = counted) => new Set(among.filter(is).map((view) => view.person));
  const by = (key: (view: (typeof all)[number]) => string | null) => {
    const found = [...new Set(counted.map(key))].filter((one) => one !== null);
    return Object.fromEntries(found.map((one) => [one, people((view) => key(view) === one).size]));
  };
  const no = people((view) => view.verdict === "notReally");
  return {
    youngPeople: people(() => true).size,
    byAgeBand: by((view) => view.age),
    byGroup: by((view) => view.group),
    byQuarter: by(({ day }) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`),
    satisfied: [...people((view) => view.verdict === "answersIt")].filter((person) => !no.has(person)).length,
    notSatisfied: no.size,
    voices: people(() => true, all).size,
    oldestUnanswered:
      all
        .filter((view) => view.verdict === null)
        .map((view) => view.day)
        .sort()[0] ?? null,
    notReally: all.some((view) => view.verdict === "notReally"),
  };
}

function voicesPlainly(views: readonly Said[]) {
  const counted = views.map((view, n) => ({ ...view, person: personOf(view, n) })).filter((view) => view.counts);
  const people = (is: (view: (typeof counted)[number]) => boolean) => new Set(counted.filter(is).map((view) => view.person));
  const everybody = [...people(() => true)];
  const [open, no] = [people((view) => view.verdict === null), people((view) => view.verdict === "notReally")];
  const about = (bit: number) => people((view) => (view.about & bit) !== 0);
  const youngest = everybody.flatMap((person) => counted.flatMap((view) => (view.person === person && view.age ? view.age : [])).sort()[0] ?? []);
  const groups = [...new Set(counted.flatMap((view) => view.group ?? []))];
  const spoke = people((view) => view.about !== 0);
  return {
    youngPeople: everybody.length,
    notAnswered: open.size,
    notReally: no.size,
    answersIt: [...people((view) => view.verdict === "answersIt")].filter((person) => !open.has(person) && !no.has(person)).length,
    byAgeBand: Object.fromEntries([...new Set(youngest)].map((age) => [age, youngest.filter((one) => one === age).length])),
    byGroup: Object.fromEntries(groups.map((group) => [group, people((view) => view.group === group).size])),
    aboutMe: { outOfArea: about(says.outOfArea).size, unaccompanied: about(says.unaccompanied).size, disabled: about(says.disabled).size },
    saidNothingOfThemselves: everybody.filter((person) => !spoke.has(person)).length,
  };
}

test("after each of a thousand histories, sums in which the touched months alone were made anew are what counting everybody gives", () => {
  const step = fc.record({ at: fc.nat(11), view: said });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 9 }), fc.array(step, { maxLength: 4 }), (began, steps) => {
      const views = [...began];
      const kept = new Map<string, { asked: ThemeSpan; moved: ThemeSpan; all: VoicesSpan }>();
      const addUp = (month: string) => {
        const found = daysOf(views, month);
        kept.set(month, { asked: themeSpanOf("asked", found), moved: themeSpanOf("moved", found), all: voicesSpanOf(found) });
      };
      for (const month of new Set(days.map(monthOf))) addUp(month);
      const spans = <Span>(of: (one: { asked: ThemeSpan; moved: ThemeSpan; all: VoicesSpan }) => Span): Spans<Span> =>
        [...kept].map(([month, one]) => ({ month, span: of(one) }));
      for (const { at, view } of [null, ...steps].map((one) => one ?? { at: -1, view: null })) {
        const touched = [views[at]?.day, view?.day].flatMap((day) => (day ? monthOf(day) : []));
        if (view) views[Math.min(at, views.length)] = view;
        for (const month of touched) addUp(month);
        expect(themeCountsOf(spans((one) => one.asked))).toEqual(plainly(views, "asked"));
        expect(themeCountsOf(spans((one) => one.moved))).toEqual(plainly(views, "moved"));
        expect(voicesOf(spans((one) => one.all))).toEqual(voicesPlainly(views));
      }
    }),
    { numRuns: 1000, seed: 11 },
  );
});

test("a month ends on its own last day", () => {
  expect(wholeMonth("2026-02")).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(wholeMonth("2028-02").to).toBe("2028-02-29");
  expect(wholeMonth("2026-12").to).toBe("2026-12-31");
});
