import { dayOf, minutesAfter } from "~/platform/clock";
import { momentAt } from "~/platform/local-time";
import { workingDaysAfter } from "~/platform/working-days";
import { endOfDay, type Whom } from "./concern";
import { delayStands, toldParts } from "./offence";

/** What others must hear, or say, within a working day once it is known that they must (R54). */
export const dutyKinds = ["referral", "authorityDecides", "lado"] as const;
export type DutyKind = (typeof dutyKinds)[number];
/** Since when it is owed, when somebody is reminded of it, and the last moment; done once that is on record. */
export type Duty = { readonly kind: DutyKind; readonly since: Date; readonly remindAt: Date; readonly dueAt: Date; readonly done: boolean };

type Step = {
  readonly kind: string;
  readonly at: Date;
  readonly toldWhom?: string | null;
  readonly toldAt?: Date | null;
  readonly note?: string | null;
  readonly untilOn?: string | null;
};
export type ForDuties = {
  /** The steps that count, oldest first. */
  readonly steps: readonly Step[];
  readonly possibleOffence: boolean;
  /** Since when it is known to be about somebody who works with children; null where it is about nobody of them. */
  readonly aboutStaffSince: Date | null;
};

const hoursBefore = 8;
const noon = 12 * 60;

/** What a decision says with its reasons: that the authority's front door or the police are told of it. */
export const refers = "refer";
export const decidesToRefer = (step: Pick<Step, "kind" | "toldWhom">): boolean => step.kind === "decided" && step.toldWhom === refers;

/**
 * What is owed of a concern, from its steps alone: the referral within one working day of the decision to make it, the local authority's
 * decision within one of the referral, and that the LADO knows within one of knowing that it is about somebody who works with children.
 * Where it stands on record why nobody is told of a possible offence yet, the referral is due on the day that stands there.
 */
export function dutiesOf(concern: ForDuties, timeZone: string, at: Date): Duty[] {
  const { steps, possibleOffence, aboutStaffSince } = concern;
  const told = (...whom: Whom[]) => steps.filter((step) => step.kind === "told" && whom.includes(toldParts(step.toldWhom ?? "").whom));
  const first = (those: readonly Step[]) => those.reduce<Date | null>((sooner, step) => (sooner && sooner < when(step) ? sooner : when(step)), null);
  const duties: Duty[] = [];
  const decided = decidedToRefer(steps, possibleOffence);
  if (decided) {
    const waits = possibleOffence && delayStands(steps, dayOf(at, timeZone)) ? latestWait(steps) : null;
    const day = dayOf(decided, timeZone);
    const due = waits ? endOf(waits, timeZone) : endOf(workingDaysAfter(day, 1), timeZone);
    duties.push({ kind: "referral", since: decided, ...remindedTheSameDay(decided, timeZone, due), done: told("frontDoor", "police").length > 0 });
  }
  const referred = first(told("frontDoor"));
  if (referred) {
    const dueAt = endOf(workingDaysAfter(dayOf(referred, timeZone), 1), timeZone);
    duties.push({
      kind: "authorityDecides",
      since: referred,
      remindAt: minutesAfter(dueAt, -hoursBefore * 60),
      dueAt,
      done: told("authorityDecided").length > 0,
    });
  }
  if (aboutStaffSince) {
    const due = endOf(workingDaysAfter(dayOf(aboutStaffSince, timeZone), 1), timeZone);
    duties.push({ kind: "lado", since: aboutStaffSince, ...remindedTheSameDay(aboutStaffSince, timeZone, due), done: told("lado").length > 0 });
  }
  return duties;
}

type Concern = Pick<ForDuties, "possibleOffence"> & {
  readonly raisedAt: Date;
  /** The steps that count. */
  readonly counting: readonly Step[];
  readonly about: readonly { readonly since: Date | null }[];
  /** Since when it is known to be about somebody who works with children and has no sign-in here. */
  readonly positionOfTrustSince: Date | null;
  /** Whom it is about, whichever room says so: of whom another one names it is known since this was raised. */
  readonly isAbout: readonly string[];
};

/** What is owed of a concern still, the soonest first. Nothing of one that is closed. */
export function owedOf(concern: Concern, timeZone: string, at: Date): Duty[] {
  const { raisedAt, counting, about, isAbout, possibleOffence, positionOfTrustSince } = concern;
  if (counting.some(({ kind }) => kind === "closed")) return [];
  const named = about.map(({ since }) => since ?? raisedAt);
  const ofStaff = isAbout.length > 0 && named.length === 0 ? [raisedAt] : named;
  const known = [...(isAbout.length > 0 ? ofStaff : []), ...(positionOfTrustSince ? [positionOfTrustSince] : [])];
  const aboutStaffSince = known.length > 0 ? new Date(Math.min(...known.map((since) => since.getTime()))) : null;
  return owed(dutiesOf({ steps: counting, possibleOffence, aboutStaffSince }, timeZone, at));
}

/** What is owed still, the soonest first: what is overdue stands before all else. */
export function owed(duties: readonly Duty[]): Duty[] {
  return duties.filter((duty) => !duty.done).sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

const when = ({ toldAt, at }: Step): Date => toldAt ?? at;

/**
 * Since when it is decided that others are told. Deciding it once more gains no day; a later decision that says no more of it ends it. A
 * possible offence is told of whatever a decision says (R55).
 */
function decidedToRefer(steps: readonly Step[], possibleOffence: boolean): Date | null {
  let since: Date | null = null;
  for (const step of steps) if (step.kind === "decided") since = possibleOffence || decidesToRefer(step) ? (since ?? step.at) : null;
  return since;
}

const latestWait = (steps: readonly Step[]): string | null =>
  steps.reduce<string | null>((latest, { untilOn }) => (untilOn && untilOn > (latest ?? "") ? untilOn : latest), null);

/** The last moment of a day where the authority is. */
const endOf = (day: string, timeZone: string): Date => endOfDay(momentAt(day, noon, timeZone), timeZone);

/** On the day itself, since it is to be done that day: in the afternoon, and no sooner than an hour after it is known. */
function remindedTheSameDay(since: Date, timeZone: string, dueAt: Date): Pick<Duty, "remindAt" | "dueAt"> {
  const afternoon = minutesAfter(endOfDay(since, timeZone), -hoursBefore * 60);
  const anHourOn = minutesAfter(since, 60);
  return { remindAt: anHourOn > afternoon ? anHourOn : afternoon, dueAt };
}
