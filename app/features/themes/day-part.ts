/** What is kept of the views of one day: members each by themselves, everybody else added up. Numbers and ids, never words. */
export type DayPart = {
  /** The members who said something on the day; lines of members name their place in it. */
  readonly who: readonly string[];
  readonly lone: LoneVoices;
  readonly members: readonly (readonly [who: number, age: string | null, bits: number, group: string | null])[];
  readonly themes: Readonly<Record<string, { readonly lone: LoneTheme; readonly members: DayPart["members"] }>>;
};

/** Somebody signed in nowhere is one person for each view, so that days can be added. */
export type LoneVoices = { people: number; open: number; no: number; yes: number; age: Tally; group: Tally; about: Tally };
export type LoneTheme = { people: number; all: number; no: number; yes: number; open: number; anyNo: number; age: Tally; group: Tally };
export type Tally = Record<string, number>;

export const says = { outOfArea: 1, unaccompanied: 2, disabled: 4 } as const;
const aboutMe = Object.keys(says) as (keyof typeof says)[];
export const bit = { open: 8, no: 16, yes: 32, counts: 64 } as const;
const { open, no, yes, counts } = bit;

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

export function add(to: Tally, key: string | null, n: number) {
  if (key !== null) to[key] = (to[key] ?? 0) + n;
}

export type Days = readonly { readonly day: string; readonly part: DayPart }[];
