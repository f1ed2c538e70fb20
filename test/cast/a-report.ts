import { hashNow, signAndAdopt } from "~/features/report/cast";
import { chooseEditor } from "~/features/report/choose-editor.server";
import { freezeReport } from "~/features/report/freeze-report.server";
import { openReport } from "~/features/report/open-report.server";
import type { Period } from "~/features/report/report-document";
import { reportNow } from "~/features/report/report-now.server";
import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now, setClock } from "~/platform/clock";
import { translator } from "~/platform/i18n/words.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aStaffActor } from "./an-authority";

const period: Period = { from: "2026-04-01", to: "2026-09-30" };
/** A day after the period and after the last day for answers. */
const afterwards = new Date("2026-10-20T12:00:00Z");
const sentence = { section: "telling", words: "We asked for bus money and it came.", language: "en", figures: [], quotes: [] } as const;

export type Making = {
  here: AuthorityFacts;
  dee: MemberActor;
  sam: StaffActor;
  priya: StaffActor;
  helen: StaffActor;
  groupId: string;
  /** A meeting of the period's group on the day that it is now. */
  meetingId: string;
};

/** An authority with a group, a young editor, staff, a register of two meetings, and an open report; set in October 2026. */
export async function aReportInTheMaking(): Promise<Making> {
  setClock(new Date("2026-09-20T12:00:00Z"));
  const here = await anAuthority();
  const [dee, sam, priya, helen] = await Promise.all([aMemberActor(here), aStaffActor(here, "sam"), aStaffActor(here, "priya"), aStaffActor(here, "helen")]);
  const [groupId, meetingId] = [newId(), newId()];
  const authorityId = here.id;
  await change({ kind: "system", authorityId }, "scene.made", groupId, async (tx) => {
    await tx.group.create({ data: { authorityId, id: groupId, key: "cicc", name: "Children in Care Council", short: "CICC" } });
    await tx.membership.create({ data: { authorityId, groupId, personId: dee.personId, joinedAt: now() } });
    const meeting = { authorityId, groupId, kind: "regular" as const, state: "held" as const };
    for (const on of ["2026-05-06", "2026-06-03"]) await tx.meeting.create({ data: { ...meeting, id: newId(), on } });
    await tx.meeting.create({ data: { ...meeting, id: meetingId, on: "2026-10-20" } });
  });
  const making = { here, dee, sam, priya, helen, groupId, meetingId };
  await open(making, period, "2026-10-01");
  setClock(afterwards);
  return making;
}

async function open({ sam, here, dee }: Making, during: Period, answerBy = "2026-10-20") {
  const opened = await openReport(sam, here, during, answerBy);
  if (!opened.ok) throw new Error(`Not opened: ${opened.why}`);
  const chosen = await chooseEditor(sam, during, dee.personId, true);
  if (!chosen.ok) throw new Error(`Not chosen: ${chosen.why}`);
}

/** Does something on a day of the report's period. */
async function during<Result>(work: () => Promise<Result>): Promise<Result> {
  setClock(new Date("2026-09-21T12:00:00Z"));
  return work().finally(() => setClock(afterwards));
}

export const inTheMaking = { period, sentence, open, during };

/** A meeting signs what stands there, a leader adopts and prints it. */
export async function printIt({ here, sam, helen, meetingId }: Making, during: Period = period) {
  await signAndAdopt(here, during, meetingId, { worker: sam, leader: helen });
  const printed = await freezeReport(helen, here, during, await hashNow(here.id, during));
  if (!printed.ok) throw new Error(`Not printed: ${printed.why}`);
  return printed.result;
}

export async function readNow(here: AuthorityFacts, during: Period = period, language: "en" | "ar" = "en") {
  const direction = language === "ar" ? "rtl" : "ltr";
  return reportNow({
    actor: { kind: "system", authorityId: here.id },
    authority: here,
    period: during,
    language,
    direction,
    t: translator(language, "report"),
  });
}
