import { askForNextStage } from "~/features/complaints/ask-for-next-stage.server";
import { complain, readAndAnswer } from "~/features/complaints/cast";
import { handOver } from "~/features/complaints/hand-over.server";
import { moveAnswer } from "~/features/complaints/move-answer.server";
import { noteStep } from "~/features/complaints/note-step.server";
import { readComplaint } from "~/features/complaints/read-complaint.server";
import { importReturns } from "~/features/complaints/record-returns.server";
import { sayMore } from "~/features/complaints/say-more.server";
import { sayThanks } from "~/features/complaints/say-thanks.server";
import { withdrawComplaint } from "~/features/complaints/withdraw-complaint.server";
import { readAndDecide } from "~/features/moderation/cast";
import { sayIt } from "~/features/views/cast";
import type { Role, StaffActor } from "~/platform/actor";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { workingDaysAfter } from "~/platform/working-days";
import type { DemoPart, DemoSetting } from "./parts.server";
import { demoPeriods } from "./periods";
import { returnsOf } from "./returns";

// Fictional: nobody complained in these words.
const said = {
  open: "I was told on a Tuesday that I move on the Thursday. Nobody asked me.",
  late: "my phone number was given to the wrong school and nobody says sorry",
  answered: "I asked for a new bed in June. It came in October.",
  second: "They said my social worker will call back. Six times.",
  back: "the dinner money was wrong but it is sorted now",
};
const thanks = "Thank you Nia for coming to my concert. You were the only one who came.";
const thanksInWords = "thank you to the taxi man with the red car, he waits when I am late";

/** Complaints in every state, two quarter returns, and thank-yous. */
export const complaintsPart: DemoPart = {
  name: "complaints, returns and thank-yous",
  async load(setting) {
    const { authority, people, today } = setting;
    const { read } = await db();
    if ((await read.complaint.count({ where: { authorityId: authority.id } })) > 0) return;
    const officer = (key: string, roles: Role[]): StaffActor => ({ kind: "staff", authorityId: authority.id, personId: people.get(key) ?? "", roles });
    const grace = officer("grace", ["complaintsOfficer"]);
    await complaints(setting, grace);
    await importReturns(grace, returnsOf(demoPeriods(dayOf(today, authority.timeZone)).last));
    await thankYous(setting);
    setClock(undefined);
  },
};

async function complaints({ authority, people, today }: DemoSetting, grace: StaffActor) {
  const at = (daysAgo: number) => setClock(minutesAfter(today, -daysAgo * 24 * 60));
  const { read } = await db();
  const sent = async (words: string, more: { about?: string[]; aboutWords?: string; putRight?: string } = {}, wantsAdvocate = false) => {
    const { viewId } = await complain(authority, { words, complaint: more, wantsAdvocate, safeNow: "yes" });
    const { id } = await read.complaint.findUniqueOrThrow({ where: { authorityId_viewId: { authorityId: authority.id, viewId } }, select: { id: true } });
    return { id, own: { id: viewId, proven: viewId } };
  };
  const phone = { kind: "phone", authorityId: authority.id } as const;

  at(3);
  await sent(said.open, { putRight: "Ask me first. And tell me a week before.", about: [people.get("sam") ?? ""] }, true);

  at(25);
  const late = await sent(said.late, { aboutWords: "the office that sends letters" });
  at(24);
  await readComplaint(grace, authority, late.id);
  await handOver(grace, authority, late.id, { note: "Customer relations, east", reference: "CR-2026-118" });
  at(20);
  await sayMore(phone, authority, late.own, { words: "they did it again on monday", language: "en" });

  at(50);
  const answered = await sent(said.answered, { putRight: "say when it comes" });
  await readComplaint(grace, authority, answered.id);
  await handOver(grace, authority, answered.id, { note: "Customer relations, north", reference: "CR-2026-097" });
  at(44);
  const moved = workingDaysAfter(dayOf(minutesAfter(today, -50 * 24 * 60), authority.timeZone), 18);
  await moveAnswer(grace, authority, answered.id, { dueOn: moved, note: "We wait for the shop to tell us what went wrong." });
  at(30);
  await readAndAnswer(grace, authority, answered.id, { outcome: "upheld", note: "You were right. The order was lost and nobody looked. We are sorry." });
  await noteStep(grace, authority, answered.id, { kind: "learned", note: "Nobody checked if things that were ordered came." });
  await noteStep(grace, authority, answered.id, { kind: "changed", note: "One person now looks each Friday." });
  await noteStep(grace, authority, answered.id, { kind: "told", note: "All homes, and you." });

  at(60);
  const second = await sent(said.second);
  at(48);
  await readAndAnswer(grace, authority, second.id, { outcome: "partlyUpheld", note: "She called twice. She should have called each time." });
  at(10);
  await askForNextStage(phone, authority, second.own, 1);

  at(15);
  const back = await sent(said.back);
  at(14);
  await withdrawComplaint(phone, authority, back.own);
}

async function thankYous({ authority, people, team, today }: DemoSetting) {
  const phone = { kind: "phone", authorityId: authority.id } as const;
  setClock(minutesAfter(today, -2 * 24 * 60));
  for (const [words, key] of [
    [thanks, "nia"],
    [thanksInWords, null],
  ] as const) {
    const { viewId } = await sayIt(authority, { words, topic: "thanks", sharing: "countedOnly", feeling: "happy" });
    const personId = key ? (people.get(key) ?? null) : null;
    await sayThanks(phone, { id: viewId, proven: viewId }, { personId, forName: "the taxi man with the red car", mayPassOn: true });
    await readAndDecide(team.priya, viewId, { outcome: "allowed", mayBeCounted: true, mayBeQuoted: false, reason: null, sawDecisionId: null });
  }
}
