import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { env } from "~/platform/env.server";
import { coverSentence } from "~/platform/outbox/cover-sentence.server";
import { orRefused, refuse } from "~/platform/refusal";
import { gaveUp } from "./channel";
import { countGivenUp, countMessages, latestSent, messageThere, sendAgain, troubledMessages } from "./inside/sent-store.server";
import { canRunMessages } from "./policy";

const aWeek = 7 * 24 * 60;

/**
 * What became of the messages, for whoever runs the site: numbers, and of what failed its id, kind and reason; never an
 * address, a name or a sentence. In a demonstration, where nothing leaves and nobody is real, also each message as it reads.
 */
export async function messagesPage(actor: StaffActor, authority: AuthorityFacts) {
  if (!canRunMessages(actor)) return null;
  const demo = env().MESSAGES === "demo" && env().DEMO === "yes";
  const [counts, troubled, sent] = await Promise.all([
    countMessages(authority.id, minutesAfter(now(), -aWeek)),
    troubledMessages(authority.id),
    demo ? latestSent(authority.id, 12) : [],
  ]);
  return {
    counts,
    troubled: troubled.map(({ id, notice, channel, attempts, waitingSince, dueAt, droppedAt, failure }) => ({
      id,
      notice,
      channel,
      attempts,
      waitingSince: waitingSince.toISOString(),
      nextAt: droppedAt ? null : dueAt.toISOString(),
      failure: failure ?? "",
      mayRetry: droppedAt !== null && gaveUp(failure),
    })),
    demo,
    sent: sent.map(({ id, notice, channel, sentAt, to, chosen }) => ({
      id,
      channel,
      at: sentAt?.toISOString() ?? "",
      to: to?.name ?? "",
      says: coverSentence(notice, to?.language ?? null, chosen),
    })),
  };
}

/** How many messages were given up and reach nobody unless somebody looks: for whoever runs the site, 0 for anybody else. */
export async function messagesGivenUp(actor: StaffActor): Promise<number> {
  return canRunMessages(actor) ? countGivenUp(actor.authorityId) : 0;
}

export type Retried = { ok: true } | { ok: false; why: "not-yours" | "not-found" | "already" };

/** Tries a message again that was given up, such as after a mistake in the settings was put right. */
export async function retryMessage(actor: StaffActor, id: string): Promise<Retried> {
  if (!canRunMessages(actor)) return { ok: false, why: "not-yours" };
  return orRefused<Retried, Retried>(() =>
    change(actor, "message.retried", id, async (tx) => {
      const again = await sendAgain(tx, actor.authorityId, id);
      if (again) return { ok: true as const };
      return refuse({ ok: false, why: (await messageThere(tx, actor.authorityId, id)) ? "already" : "not-found" } satisfies Retried);
    }),
  );
}
