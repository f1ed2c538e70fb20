import { Lucia, TimeSpan } from "lucia";
import { minutesAfter, now } from "../clock";
import { newToken } from "../seal.server";
import { endedHours, endOf, idleMinutes, longestHours, signInAdapter, userIdOf } from "./adapter.server";

/**
 * Being signed in. Lucia is no longer developed, so it stays behind this file: nothing else imports it, and replacing it
 * means writing these functions anew. Only a hash of the token is stored. A sign-in ends after 15 minutes without a touch
 * (a member's after 30), after 12 hours in any case, and at once on signing out or when the person's password changes or
 * they leave. How long is the adapter's to say: Lucia knows one time for everybody.
 */
const lucia = new Lucia(signInAdapter, { sessionExpiresIn: new TimeSpan(15, "m"), getSessionAttributes: (a) => a, getUserAttributes: (a) => a });
/** Touches within a minute of each other are written down once. */
const touchMs = 60_000;

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
    DatabaseSessionAttributes: { startedAt: Date; secondStepAt: Date | null };
    DatabaseUserAttributes: { kind: "staff" | "member" };
  }
}

/** What a member is told beforehand of how long a sign-in lasts. */
export const howLongItLasts = { minutes: idleMinutes.member, hours: longestHours } as const;

export type SignedIn = { authorityId: string; personId: string; secondStepAt: Date | null /** When it ends if nothing more is asked. */; endsAt: Date };

/** Starts a sign-in and returns the token for the cookie. `secondStep` is true once a second step was given. */
export async function startSignIn(authorityId: string, personId: string, secondStep: boolean): Promise<string> {
  const token = newToken();
  await lucia.createSession(userIdOf(authorityId, personId), { startedAt: now(), secondStepAt: secondStep ? now() : null }, { sessionId: token });
  return token;
}

/** Who holds this token now, in this authority; null when nobody does or it has ended. */
export async function readSignIn(token: string, authorityId: string): Promise<SignedIn | null> {
  const { session, user } = await lucia.validateSession(token);
  if (!session || session.expiresAt <= now()) return null;
  const [authority = "", person = ""] = session.userId.split(":");
  if (authority !== authorityId) return null;
  const later = endOf(user.kind, session.startedAt);
  const due = later.getTime() - session.expiresAt.getTime() > touchMs && !session.fresh;
  if (due) await signInAdapter.updateSessionExpiration(token, session.expiresAt);
  // Where Lucia has touched it (`fresh`), its number knows of no twelve hours; the adapter's, which is what was written, does.
  const endsAt = due || session.fresh ? later : session.expiresAt;
  return { authorityId: authority, personId: person, secondStepAt: session.secondStepAt, endsAt };
}

/** Whose whole sign-in this was that ended by itself within the last day; null for one that still is, or was ended by somebody. */
export async function endedSignIn(token: string, authorityId: string, kind: "staff" | "member"): Promise<string | null> {
  const [session, user] = await signInAdapter.getSessionAndUser(token);
  const [authority = "", person = ""] = session?.userId.split(":") ?? [];
  const lately = session && session.expiresAt <= now() && session.expiresAt > minutesAfter(now(), -endedHours * 60);
  const whole = kind === "member" || session?.attributes.secondStepAt;
  return lately && whole && user?.attributes.kind === kind && authority === authorityId ? person : null;
}

export async function endSignIn(token: string): Promise<void> {
  await lucia.invalidateSession(token);
}

/** Deletes the rows of sign-ins that ended a day ago. */
export async function forgetEndedSignIns(): Promise<void> {
  await lucia.deleteExpiredSessions();
}
