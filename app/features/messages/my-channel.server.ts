import type { MemberActor, StaffActor } from "~/platform/actor";
import { minutesAfter, now } from "~/platform/clock";
import { openAddress } from "~/platform/outbox/address.server";
import { theSender } from "~/platform/outbox/choose-sender.server";
import { coverSentence } from "~/platform/outbox/cover-sentence.server";
import { hint, type Way } from "./channel";
import { channelOf, trialsSince } from "./inside/channel-store.server";
import { waysFor } from "./policy";
import { trialsADay } from "./try-channel.server";

/** What somebody chose, for themselves alone: the address shortened, since others may look at the screen. */
export async function myChannel(actor: MemberActor | StaffActor, language: string) {
  const notice = actor.kind === "member" ? "news" : "something-due";
  const [held, trials] = await Promise.all([channelOf(actor), trialsSince(actor, minutesAfter(now(), -24 * 60))]);
  const address = held ? openAddress(held.sealedAddress, actor.personId) : null;
  const { fromHour, untilHour, sentence } = held ?? { fromHour: 8, untilHour: 20, sentence: null };
  return {
    ways: waysFor(actor, theSender()),
    now: held ? { way: held.kind as Way, hint: address ? hint(held.kind, address) : "…" } : null,
    fromHour,
    untilHour,
    sentence: sentence ?? "ships",
    says: coverSentence(notice, language, sentence),
    ships: coverSentence(notice, language, null),
    trial: trialState(trials[0]),
    mayTry: held !== null && trials.length < trialsADay && !(trials[0] && trialState(trials[0]) === "waits"),
  };
}

export type MyChannel = Awaited<ReturnType<typeof myChannel>>;
type Trial = Awaited<ReturnType<typeof trialsSince>>[number];

function trialState(trial: Trial | undefined): "sent" | "failed" | "waits" | "byHand" | null {
  if (!trial || trial.failure === "removed") return null;
  if (trial.droppedAt) return "failed";
  if (trial.sentAt) return "sent";
  return trial.channel === "byHand" ? "byHand" : "waits";
}
