import type { ThemeCounts } from "./figures";
import type { Voices } from "./voices";

/** What is kept of the views of one day: members each by themselves, everybody else added up. Numbers and ids, never words. */
export type DayPart = {
  /** The members who said something on the day; lines of members name their place in it. */
  readonly who: readonly string[];
  readonly lone: LoneVoices;
  readonly members: readonly (readonly [who: number, age: string | null, bits: number, group: string | null])[];
  readonly themes: Readonly<Record<string, { readonly lone: LoneTheme; readonly members: DayPart["members"] }>>;
};

/** Somebody signed in nowhere is one person for each view, so that days can be added. */
type LoneVoices = { people: number; open: number; no: number; yes: number; age: Tally; group: Tally; about: Tally };
type LoneTheme = { people: number; all: number; no: number; yes: number; open: number; anyNo: number; age: Tally; group: Tally };
type Tally = Record<string, number>;

export const says = { outOfArea: 1, unaccompanied: 2, disabled: 4 } as const;
const aboutMe = Object.keys(says) as (keyof typeof says)[];
const [open, no, yes, counts] = [8, 16, 32, 64];

/** Views of a day that are alike, as the database adds them up. `who` is null for those signed in nowhere. */
export type AlikeViews = {
  readonly who: string | null;
  readonly age: string | null;
  readonly group: string | null;
  readonly verdict: string | null;
  readonly n: number;
};
export type AlikeVoices = AlikeViews & { readonly about: number };
export type AlikeThemed = AlikeViews & { readonly themeId: string; readonly counts: boolean };

export function dayPartOf(voices: readonly AlikeVoices[], themed: readonly AlikeThemed[]): DayPart {
  const places = new Map<string, number>();
  const placeOf = (who: string) => {
    const place = places.get(who) ?? places.size;
    places.set(who, place);
    return place;
  };
  const lone: LoneVoices = { people: 0, open: 0, no: 0, yes: 0, age: {}, group: {}, about: {} };
  const members: [number, string | null, number, string | null][] = [];
  for (const one of voices) {
    const bits = one.about | said(one.verdict);
    if (one.who !== null) {
      members.push([placeOf(one.who), one.age, bits, one.group]);
      continue;
    }
    lone.people += one.n;
    addSaid(lone, bits, one.n);
    add(lone.age, one.age, one.n);
    add(lone.group, one.group, one.n);
    for (const what of one.about === 0 ? ["nothing"] : aboutMe.filter((key) => one.about & says[key])) add(lone.about, what, one.n);
  }
  const themes: Record<string, { lone: LoneTheme; members: [number, string | null, number, string | null][] }> = {};
  for (const one of themed) {
    const theme = themes[one.themeId] ?? { lone: { people: 0, all: 0, no: 0, yes: 0, open: 0, anyNo: 0, age: {}, group: {} }, members: [] };
    themes[one.themeId] = theme;
    const bits = said(one.verdict) | (one.counts ? counts : 0);
    if (one.who !== null) {
      theme.members.push([placeOf(one.who), one.age, bits, one.group]);
      continue;
    }
    theme.lone.all += one.n;
    if (bits & open) theme.lone.open += one.n;
    if (bits & no) theme.lone.anyNo += one.n;
    if (!one.counts) continue;
    theme.lone.people += one.n;
    addSaid(theme.lone, bits & ~open, one.n);
    add(theme.lone.age, one.age, one.n);
    add(theme.lone.group, one.group, one.n);
  }
  return { who: [...places.keys()], lone, members, themes };
}

const said = (verdict: string | null) => (verdict === null ? open : verdict === "notReally" ? no : verdict === "answersIt" ? yes : 0);

function addSaid(to: { open: number; no: number; yes: number }, bits: number, n: number) {
  if (bits & open) to.open += n;
  if (bits & no) to.no += n;
  if (bits & yes) to.yes += n;
}

function add(to: Tally, key: string | null, n: number) {
  if (key !== null) to[key] = (to[key] ?? 0) + n;
}

function addAll(to: Tally, from: Tally) {
  for (const [key, n] of Object.entries(from)) add(to, key, n);
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

export type Days = readonly { readonly day: string; readonly part: DayPart }[];

/** The young people of these days, a member once however often they spoke. */
export function voicesOfDays(days: Days): Voices {
  const lone: LoneVoices = { people: 0, open: 0, no: 0, yes: 0, age: {}, group: {}, about: {} };
  const people = new Map<string, { age: string | null; bits: number }>();
  const groups = new Heard();
  for (const { part } of days) {
    for (const key of ["people", "open", "no", "yes"] as const) lone[key] += part.lone[key];
    for (const key of ["age", "group", "about"] as const) addAll(lone[key], part.lone[key]);
    for (const [place, age, bits, group] of part.members) {
      const who = part.who[place] ?? "";
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

const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** A theme in these days, all but its Asks. */
export function themeOfDays(themeId: string, days: Days): Omit<ThemeCounts, "openAsks"> {
  const lone = { people: 0, all: 0, no: 0, yes: 0, anyNo: 0 };
  const [byAgeBand, byGroup, byQuarter]: [Tally, Tally, Tally] = [{}, {}, {}];
  const people = new Map<string, number>();
  const [ages, groups, quarters] = [new Heard(), new Heard(), new Heard()];
  let oldestUnanswered: string | null = null;
  for (const { day, part } of days) {
    const theme = part.themes[themeId];
    if (!theme) continue;
    for (const key of ["people", "all", "no", "yes", "anyNo"] as const) lone[key] += theme.lone[key];
    addAll(byAgeBand, theme.lone.age);
    addAll(byGroup, theme.lone.group);
    if (theme.lone.people > 0) add(byQuarter, quarterOf(day), theme.lone.people);
    let isOpen = theme.lone.open > 0;
    for (const [place, age, bits, group] of theme.members) {
      const who = part.who[place] ?? "";
      if (bits & open) isOpen = true;
      if (bits & no) lone.anyNo++;
      people.set(who, (people.get(who) ?? 0) | (bits & counts ? bits & ~open : 0));
      if (!(bits & counts)) continue;
      ages.add(age, who);
      groups.add(group, who);
      quarters.add(quarterOf(day), who);
    }
    if (isOpen && (oldestUnanswered === null || day < oldestUnanswered)) oldestUnanswered = day;
  }
  const members = [...people.values()];
  return {
    youngPeople: lone.people + members.filter((bits) => bits & counts).length,
    byAgeBand: ages.into(byAgeBand),
    byGroup: groups.into(byGroup),
    byQuarter: quarters.into(byQuarter),
    satisfied: lone.yes + members.filter((bits) => (bits & (yes | no)) === yes).length,
    notSatisfied: lone.no + members.filter((bits) => bits & no).length,
    voices: lone.all + people.size,
    oldestUnanswered,
    notReally: lone.anyNo > 0,
  };
}
