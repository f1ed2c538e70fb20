import type * as real from "../../app/features/views/inside/sending-store.server";
import { visits } from "./no-database-visit";

type Sending = { view: { sendKeyHash: string }; visit: { id: string; shownUntil: Date } };

const sent = new Set<string>();

/** The sending store of the measurement without a database: remembers what was sent, keeps nothing. */
export async function sendView({ view, visit }: Sending): Promise<"written" | "already"> {
  visits.set(visit.id, { stage: "sent", sealed: null, viewId: null, expiresAt: visit.shownUntil });
  if (sent.has(view.sendKeyHash)) return "already";
  sent.add(view.sendKeyHash);
  return "written";
}

// What the real store offers, this one offers: checked with the types.
({ sendView }) satisfies { [name in keyof typeof real]: unknown };
