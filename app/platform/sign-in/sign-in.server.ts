import { Lucia, TimeSpan } from "lucia";
import { now } from "../clock";
import { newToken } from "../seal.server";
import { signInAdapter, userIdOf } from "./adapter.server";

/**
 * Being signed in. Lucia is no longer developed, so it stays behind this file: nothing else imports it, and replacing it
 * means writing these four functions anew. Only a hash of the token is stored. A sign-in ends after 30 minutes without
 * use, after 12 hours in any case, and at once on signing out or when the person's password changes or they leave.
 */
const idleMinutes = 30;
const longestHours = 12;
const lucia = new Lucia(signInAdapter, { sessionExpiresIn: new TimeSpan(idleMinutes, "m"), getSessionAttributes: (a) => a });

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
    DatabaseSessionAttributes: { startedAt: Date; secondStepAt: Date | null };
  }
}

export type SignedIn = { authorityId: string; personId: string; secondStepAt: Date | null };

/** Starts a sign-in and returns the token for the cookie. `secondStep` is true once a second step was given. */
export async function startSignIn(authorityId: string, personId: string, secondStep: boolean): Promise<string> {
  const token = newToken();
  await lucia.createSession(userIdOf(authorityId, personId), { startedAt: now(), secondStepAt: secondStep ? now() : null }, { sessionId: token });
  return token;
}

/** Who holds this token now, in this authority; null when nobody does or it has ended. */
export async function readSignIn(token: string, authorityId: string): Promise<SignedIn | null> {
  const { session } = await lucia.validateSession(token);
  if (!session) return null;
  const [authority = "", person = ""] = session.userId.split(":");
  if (authority !== authorityId) return null;
  if (now().getTime() - session.startedAt.getTime() > longestHours * 3_600_000) {
    await lucia.invalidateSession(token);
    return null;
  }
  return { authorityId: authority, personId: person, secondStepAt: session.secondStepAt };
}

export async function endSignIn(token: string): Promise<void> {
  await lucia.invalidateSession(token);
}
