import type { Outcome } from "~/features/inbox/decision";
import { readAndDecide } from "~/features/moderation/cast";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { readView } from "~/features/moderation/read-view.server";
import { sayIt } from "~/features/views/cast";
import { mostAllowed } from "~/features/views/policy";
import { replyToView } from "~/features/views/reply-to-view.server";
import type { FeelingName, SharingName } from "~/features/views/view-words";
import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { newToken } from "~/platform/seal.server";
import type { DemoPart } from "./parts.server";

type Waiting = {
  words: string;
  hoursAgo: number;
  language?: "en" | "ar";
  feeling?: FeelingName;
  sharing?: SharingName;
  topic?: string;
  ageBand?: string;
  /** What a moderator decided, with the reason. */
  decided?: readonly [Outcome, string | null];
  cover?: string;
  lookAgain?: boolean;
  reply?: string;
  only?: string;
  never?: string;
};

/** What fictional young people said that still waits for somebody. Nobody said these words. */
const waiting: readonly Waiting[] = [
  {
    words: "my key worker is leaving friday and no one told me who is next",
    hoursAgo: 2,
    feeling: "worried",
    sharing: "wordsNoName",
    topic: "worker",
    ageBand: "13to15",
  },
  { words: "can i have my own key. im 16", hoursAgo: 3, feeling: "okay", sharing: "countedOnly", topic: "home", ageBand: "16to17" },
  {
    words: "thank you to the lady at the front desk at Hillview she always says my name right",
    hoursAgo: 4,
    feeling: "happy",
    sharing: "wordsNoName",
    topic: "thank",
    ageBand: "10to12",
  },
  { words: "text me on 07700 900123 about the trip pls or jay.m@example.com", hoursAgo: 5, sharing: "helpersOnly", topic: "question" },
  {
    words: "أريد أن أرى أختي كل أسبوع. لماذا يتأخر الموعد دائمًا؟",
    hoursAgo: 6,
    language: "ar",
    feeling: "sad",
    sharing: "wordsNoName",
    topic: "family",
    ageBand: "16to17",
  },
  { words: "لا أفهم الرسالة التي وصلتني من المحكمة.", hoursAgo: 7, language: "ar", feeling: "confused", sharing: "helpersOnly", topic: "question" },
  {
    words: "They said my room would be painted in the summer. It is November.",
    hoursAgo: 9,
    feeling: "tired",
    sharing: "wordsNoName",
    topic: "home",
    ageBand: "13to15",
  },
  {
    words: "why do i have to ask to use the kitchen in the place i live",
    hoursAgo: 11,
    feeling: "angry",
    sharing: "wordsNoName",
    topic: "home",
    ageBand: "16to17",
  },
  { words: "I got my first payslip!!! £84", hoursAgo: 20, feeling: "proud", sharing: "wordsWithName", topic: "good", ageBand: "18plus" },
  {
    words: "My meeting is in school time and everyone sees me leave.",
    hoursAgo: 26,
    feeling: "sad",
    sharing: "wordsNoName",
    topic: "review",
    ageBand: "10to12",
  },
  { words: "nobody came to parents evening again", hoursAgo: 30, feeling: "sad", sharing: "countedOnly", topic: "school", ageBand: "13to15" },
  { words: "Only Nia knows about this. Can we talk on Thursday?", hoursAgo: 5, sharing: "helpersOnly", topic: "worker", only: "nia" },
  { words: "Nia this is about college, it can go in the report after", hoursAgo: 8, sharing: "wordsNoName", topic: "school", only: "nia" },
  { words: "I do not want Sam to read this one. It was at the Wednesday group.", hoursAgo: 10, sharing: "helpersOnly", topic: "wrong", never: "sam" },
  {
    words: "the taxi man called me a name on the way to school",
    hoursAgo: 40,
    feeling: "angry",
    sharing: "wordsNoName",
    decided: ["held", "We are asking the school about the taxi first. We will tell you by Friday."],
  },
  {
    words: "Kayleigh in my house steals and her mum knows",
    hoursAgo: 50,
    sharing: "wordsNoName",
    decided: ["declined", "It names a friend who did not choose to be named. We read it and we will answer you."],
  },
  {
    words: "everyone at Marlow Road hates the new rota",
    hoursAgo: 60,
    sharing: "wordsNoName",
    decided: ["returned", "May we leave out the name of the road? It would tell people where you live."],
    lookAgain: true,
  },
  {
    words: "I want to be asked before they read my file",
    hoursAgo: 70,
    feeling: "angry",
    sharing: "wordsNoName",
    decided: ["declined", "We thought that somebody could be recognised."],
    lookAgain: true,
  },
  { words: "My brother Tyrese got a letter and I did not", hoursAgo: 80, feeling: "sad", sharing: "wordsNoName", decided: ["allowed", null], cover: "Tyrese" },
  { words: "we need a printer at the hub", hoursAgo: 90, sharing: "wordsNoName", decided: ["allowed", null], reply: "also paper, there is none" },
  {
    words: "can the group start at 5 not 4, my bus is late",
    hoursAgo: 100,
    sharing: "wordsNoName",
    decided: ["allowed", null],
    reply: "it was late again today",
  },
];

async function decide(staff: StaffActor, id: string, one: Waiting) {
  const { decided, cover, sharing = "helpersOnly" } = one;
  if (!decided) return;
  await readView(staff, id);
  if (cover) await coverDetail(staff, id, { part: cover, reason: "name" });
  const most = decided[0] === "allowed" ? mostAllowed(sharing) : { mayBeCounted: false, mayBeQuoted: false };
  await readAndDecide(staff, id, { outcome: decided[0], ...most, reason: decided[1], sawDecisionId: null });
}

export const inboxPart: DemoPart = {
  name: "an inbox to work through",
  async load({ authority, people, team, today }) {
    const { read } = await db();
    const [first] = waiting;
    const said = await read.view.findMany({ where: { authorityId: authority.id }, select: { words: true } });
    if (said.some(({ words }) => words === first?.words)) return;
    const phone = { kind: "phone", authorityId: authority.id } as const;
    for (const one of waiting) {
      const at = minutesAfter(today, -one.hoursAgo * 60);
      setClock(at);
      const { viewId: id } = await sayIt(authority, {
        words: one.words,
        language: one.language ?? "en",
        feeling: one.feeling,
        sharing: one.sharing,
        topic: one.topic,
        pickedName: one.sharing === "wordsWithName" ? "Rocket" : undefined,
      });
      const named = one.only ?? one.never;
      const personId = named ? people.get(named) : undefined;
      await change({ kind: "system", authorityId: authority.id }, "demonstration.added", id, async (tx) => {
        const where = { authorityId: authority.id, subjectId: id };
        const more = { ageBand: one.ageBand ?? null, topic: one.topic ?? null };
        await tx.inboxItem.updateMany({ where, data: { ...more, ...(one.only && personId ? { onlyForId: personId } : {}) } });
        if (personId) await tx.viewReader.create({ data: { authorityId: authority.id, viewId: id, personId, rule: one.only ? "only" : "never" } });
      });
      setClock(minutesAfter(at, 60));
      await decide(team.priya, id, one);
      if (one.reply) await replyToView(phone, authority, { id, proven: id }, { words: one.reply, once: newToken(), language: "en" });
      if (one.lookAgain) await askAgain(authority.id, id, dayOf(at, authority.timeZone), minutesAfter(at, 24 * 60));
    }
    setClock(undefined);
  },
};

/** The author asks another person to look again. */
async function askAgain(authorityId: string, viewId: string, askedOn: string, dueAt: Date) {
  const { read } = await db();
  const decision = await read.moderationDecision.findFirst({ where: { authorityId, viewId } });
  if (!decision) return;
  await change({ kind: "phone", authorityId }, "look.asked", viewId, async (tx) => {
    await tx.secondLook.create({ data: { authorityId, id: newId(), viewId, decisionId: decision.id, askedOn } });
    await tx.inboxItem.create({
      data: { authorityId, id: newId(), subjectKind: "view", subjectId: viewId, waitingFor: "secondLook", waitingSince: dueAt, dueAt, language: "en" },
    });
  });
}
