import { answerByLink, typeInFeedback } from "~/features/feedback/answer-feedback.server";
import { askForFeedback } from "~/features/feedback/ask-for-feedback.server";
import type { AskedPerson, Given, OccasionKind, Way } from "~/features/feedback/feedback";
import { recordOccasion } from "~/features/feedback/record-occasion.server";
import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import type { DemoPart, DemoSetting } from "./parts.server";

type DemoRequest = readonly [forWhom: AskedPerson, way: Way, given?: Given];
type DemoOccasion = readonly [kind: OccasionKind, team: string | null, daysAgo: number, ...requests: DemoRequest[]];

/** What happened and who was asked afterwards. East asks everybody, West forgets parents, North never asks anybody. */
const demoOccasions: readonly DemoOccasion[] = [
  ["review", "East", 40, ["youngPerson", "link", { listened: "yes", happened: "bit", words: "They let me start the meeting. It was still too long." }]],
  ["review", "East", 33, ["youngPerson", "link", { listened: "bit", happened: "no" }], ["carer", "link", { listened: "yes", happened: "yes" }]],
  ["review", "West", 26, ["youngPerson", "link"], ["carer", "phone", { listened: "bit", words: "Nobody told us the date had moved." }]],
  ["review", "North", 19],
  ["visit", "East", 30, ["youngPerson", "paper", { listened: "yes", words: "she brung my photos" }]],
  ["visit", "West", 12, ["youngPerson", "link"]],
  ["visit", "North", 9],
  ["practiceEvaluation", "East", 50, ["parent", "phone", { listened: "no", happened: "no", words: "I want to know what was decided about my son." }]],
  ["practiceEvaluation", "East", 44, ["parent", "link", { listened: "bit", happened: "bit" }], ["youngPerson", "link"]],
  ["practiceEvaluation", "West", 37, ["youngPerson", "link", { listened: "yes", happened: "yes" }]],
  ["practiceEvaluation", "West", 21],
  ["practiceEvaluation", "North", 15],
  ["practiceEvaluation", null, 6],
];

/** What was answered before that was read the next day. */
const waitsSince = 26;

async function load({ authority, team, today }: DemoSetting): Promise<void> {
  const { read } = await db();
  if ((await read.occasion.count({ where: { authorityId: authority.id } })) > 0) return;
  for (const [kind, teamName, daysAgo, ...requests] of demoOccasions) {
    setClock(minutesAfter(today, -daysAgo * 24 * 60));
    const onDay = dayOf(minutesAfter(today, -daysAgo * 24 * 60), authority.timeZone);
    const made = await recordOccasion(team.sam, { kind, onDay, team: teamName ?? undefined });
    if (!made.ok) throw new Error(`The demonstration's occasion was refused: ${made.why}.`);
    for (const [forWhom, way, given] of requests) {
      const asked = await askForFeedback(team.sam, authority, made.id, { forWhom, way });
      if (!asked.ok || !given) continue;
      if (asked.token) await answerByLink({ kind: "phone", authorityId: authority.id }, asked.token, given, "en");
      else await typeInFeedback(team.sam, asked.id, given, "en");
      if (daysAgo <= waitsSince) continue;
      setClock(minutesAfter(today, (1 - daysAgo) * 24 * 60));
      await decideOnWaiting(team.priya, { kind: "feedback", id: asked.id }, { outcome: "allowed", reason: null, sawDecisionId: null });
    }
  }
  setClock(undefined);
}

export const feedbackPart: DemoPart = { name: "occasions, feedback and its gaps", load };
