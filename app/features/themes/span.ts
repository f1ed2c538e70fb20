import { utcDay } from "~/platform/clock";
import { add, bit, type Days, type LoneTheme, type LoneVoices, says, type Tally } from "./day-part";
import type { ThemeCounts } from "./figures";
import type { Voices } from "./voices";

/** What several days of one month come to. Members stay each by themselves: who spoke in two spans is one person in their sum. */
type Members = { readonly who: readonly string[]; readonly members: readonly Line[] };
type Line = readonly [who: number, age: string | null, bits: number, group: string | null];

export type VoicesSpan = Members & { readonly lone: LoneVoices };
/** `open`: the first of the days with something that nobody has answered. */
export type ThemeSpan = Members & { readonly lone: Omit<LoneTheme, "open">; readonly open: string | null };
export type Spans<Span> = readonly { readonly month: string; readonly span: Span }[];

/** The first and the last day of a month such as 2026-08. */
export const wholeMonth = (month: string) => ({
  from: `${month}-01`,
  to: utcDay(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))),
});

const noLone = (): LoneVoices => ({ people: 0, open: 0, no: 0, yes: 0, age: {}, group: {}, about: {} });
const noTheme = (): Omit<LoneTheme, "open"> => ({ people: 0, all: 0, no: 0, yes: 0, anyNo: 0, age: {}, group: {} });
const { open, no, yes, counts } = bit;

function addAll(to: Tally, from: Tally) {
  for (const [key, n] of Object.entries(from)) add(to, key, n);
}

/** Lines of the same person, age and group become one, with what any of them says. */
class Gathered {
  private readonly lines = new Map<string, { who: string; age: string | null; bits: number; group: string | null }>();
  add(who: string, age: string | null, bits: number, group: string | null) {
    const key = `${who} ${age} ${group} ${bits & counts}`;
    const there = this.lines.get(key);
    if (there) there.bits |= bits;
    else this.lines.set(key, { who, age, bits, group });
  }
  all(): { who: string[]; members: Line[] } {
    const places = new Map<string, number>();
    const members = [...this.lines.values()].map(({ who, age, bits, group }): Line => {
      const place = places.get(who) ?? places.size;
      places.set(who, place);
      return [place, age, bits, group];
    });
    return { who: [...places.keys()], members };
  }
}

/** Everybody who was heard on these days. */
export function voicesSpanOf(days: Days): VoicesSpan {
  const lone = noLone();
  const members = new Gathered();
  for (const { part } of days) {
    addLone(lone, part.lone);
    for (const [place, age, bits, group] of part.members) members.add(part.who[place] ?? "", age, bits, group);
  }
  return { lone, ...members.all() };
}

function addLone(to: LoneVoices, from: LoneVoices) {
  for (const key of ["people", "open", "no", "yes"] as const) to[key] += from[key];
  for (const key of ["age", "group", "about"] as const) addAll(to[key], from[key]);
}

/** One theme on these days, which are in order. */
export function themeSpanOf(themeId: string, days: Days): ThemeSpan {
  const lone = noTheme();
  const members = new Gathered();
  let firstOpen: string | null = null;
  for (const { day, part } of days) {
    const theme = part.themes[themeId];
    if (!theme) continue;
    addTheme(lone, theme.lone);
    let isOpen = theme.lone.open > 0;
    for (const [place, age, bits, group] of theme.members) {
      if (bits & open) isOpen = true;
      if (bits & no) lone.anyNo++;
      // Of who may not be counted only that they are there is told.
      if (bits & counts) members.add(part.who[place] ?? "", age, bits & ~open, group);
      else members.add(part.who[place] ?? "", null, 0, null);
    }
    if (isOpen) firstOpen ??= day;
  }
  return { lone, ...members.all(), open: firstOpen };
}

function addTheme(to: Omit<LoneTheme, "open">, from: Omit<LoneTheme, "open">) {
  for (const key of ["people", "all", "no", "yes", "anyNo"] as const) to[key] += from[key];
  addAll(to.age, from.age);
  addAll(to.group, from.group);
}

/** Who is heard in each of several parts, each once. */
class Heard {
  private readonly parts = new Map<string, Set<string>>();
  add(part: string | null, who: string) {
    if (part === null) return;
    const there = this.parts.get(part);
    if (there) there.add(who);
    else this.parts.set(part, new Set([who]));
  }
  into(to: Tally): Tally {
    for (const [part, who] of this.parts) add(to, part, who.size);
    return to;
  }
}

/** The young people of these spans, a member once however often they spoke. */
export function voicesOf(spans: Spans<VoicesSpan>): Voices {
  const lone = noLone();
  const people = new Map<string, { age: string | null; bits: number }>();
  const groups = new Heard();
  for (const { span } of spans) {
    addLone(lone, span.lone);
    for (const [place, age, bits, group] of span.members) {
      const who = span.who[place] ?? "";
      const there = people.get(who);
      people.set(who, { age: there?.age && (age === null || there.age < age) ? there.age : age, bits: (there?.bits ?? 0) | bits });
      groups.add(group, who);
    }
  }
  const members = [...people.values()];
  const many = (is: (bits: number) => boolean) => members.filter((one) => is(one.bits)).length;
  for (const { age } of members) add(lone.age, age, 1);
  const about = (key: keyof typeof says) => (lone.about[key] ?? 0) + many((bits) => (bits & says[key]) !== 0);
  return {
    youngPeople: lone.people + members.length,
    notAnswered: lone.open + many((bits) => (bits & open) !== 0),
    notReally: lone.no + many((bits) => (bits & no) !== 0),
    answersIt: lone.yes + many((bits) => (bits & (yes | no | open)) === yes),
    byAgeBand: lone.age,
    byGroup: groups.into(lone.group),
    aboutMe: { outOfArea: about("outOfArea"), unaccompanied: about("unaccompanied"), disabled: about("disabled") },
    saidNothingOfThemselves: (lone.about.nothing ?? 0) + many((bits) => (bits & 7) === 0),
  };
}

const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

/** A theme in these spans, all but its Asks. */
export function themeCountsOf(spans: Spans<ThemeSpan>): Omit<ThemeCounts, "openAsks"> {
  const lone = noTheme();
  const byQuarter: Tally = {};
  const people = new Map<string, number>();
  const [ages, groups, quarters] = [new Heard(), new Heard(), new Heard()];
  let oldestUnanswered: string | null = null;
  for (const { month, span } of spans) {
    const quarter = quarterOf(month);
    addTheme(lone, span.lone);
    if (span.lone.people > 0) add(byQuarter, quarter, span.lone.people);
    for (const [place, age, bits, group] of span.members) {
      const who = span.who[place] ?? "";
      people.set(who, (people.get(who) ?? 0) | bits);
      if (!(bits & counts)) continue;
      ages.add(age, who);
      groups.add(group, who);
      quarters.add(quarter, who);
    }
    if (span.open !== null && (oldestUnanswered === null || span.open < oldestUnanswered)) oldestUnanswered = span.open;
  }
  const members = [...people.values()];
  return {
    youngPeople: lone.people + members.filter((bits) => bits & counts).length,
    byAgeBand: ages.into(lone.age),
    byGroup: groups.into(lone.group),
    byQuarter: quarters.into(byQuarter),
    satisfied: lone.yes + members.filter((bits) => (bits & (yes | no)) === yes).length,
    notSatisfied: lone.no + members.filter((bits) => bits & no).length,
    voices: lone.all + people.size,
    oldestUnanswered,
    notReally: lone.anyNo > 0,
  };
}
