/** A group's rhythm and the half-years that its meetings are counted in. Pure; days are YYYY-MM-DD. */
export const meetingKinds = ["regular", "separate", "visit", "event"] as const;
export type MeetingKindName = (typeof meetingKinds)[number];
export const meetingStates = ["held", "planned", "cancelled"] as const;

export type Rhythm = { readonly unit: "day" | "week" | "month"; readonly every: number };
const units = { D: "day", W: "week", M: "month" } as const;

/** Every how many days, weeks or months: from an ISO 8601 duration such as P3W. Null when there is no rhythm. */
export function rhythmOf(duration: string | null): Rhythm | null {
  const [, every, unit] = /^P(\d+)([DWM])$/.exec(duration ?? "") ?? [];
  return every && unit ? { unit: units[unit as keyof typeof units], every: Number(every) } : null;
}

export type Period = { readonly from: string; readonly to: string };

/** The half-year that a day lies in, from April to September or from October to March, as councils count. */
export function halfYearOf(day: string): Period {
  const [year = 0, month = 1] = day.split("-").map(Number);
  if (month >= 4 && month <= 9) return { from: `${year}-04-01`, to: `${year}-09-30` };
  const first = month >= 10 ? year : year - 1;
  return { from: `${first}-10-01`, to: `${first + 1}-03-31` };
}

/** So many years back somebody who is a member now could have been at a meeting. */
const yearsOfMembers = 20;
const yearsFrom = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The first day on which a meeting may be put: a year before anything is known of the group at most, so that a slip in the year is seen. */
export const earliestDay = (today: string, firstKnown: string | null): string =>
  firstKnown === null ? yearsFrom(today, -yearsOfMembers) : yearsFrom(firstKnown, -1);

/** Why no meeting of the group can have been, or can be, on this day. Null: it can. */
export function impossibleDay(meeting: { readonly on: string; readonly state: string }, today: string, earliest: string): "not-yet" | "far" | "early" | null {
  if (meeting.state === "held" && meeting.on > today) return "not-yet";
  if (meeting.on > yearsFrom(today, 2)) return "far";
  return meeting.on < earliest ? "early" : null;
}

/** How many meetings were held, each kind apart. Planned and cancelled ones do not count. */
export function countByKind(meetings: readonly { kind: MeetingKindName; state: string; on: string }[], period: Period): Record<MeetingKindName, number> {
  const counts = { regular: 0, separate: 0, visit: 0, event: 0 };
  for (const { kind, state, on } of meetings) if (state === "held" && on >= period.from && on <= period.to) counts[kind] += 1;
  return counts;
}
