import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { checkPassword } from "~/platform/sign-in/password.server";
import { newSecondStep } from "~/platform/sign-in/second-step.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { credentialOf, secondStepOf, writeSecondStep } from "./inside/people-store.server";
import { forgive, mayTry, type Try } from "./tries.server";

export type StaffSignedIn = { ok: true; token: string } | { ok: false; why: "wrong" | "too-many" | "over" };

/**
 * The first step of signing in: e-mail and password. An unknown e-mail and a wrong password get the same answer after the
 * same work. What it gives is half a sign-in: it opens only the page of the second step, which is prepared here when
 * there is none; with a first password, given by somebody else, it opens only the page that puts an own one in its place, for as long as
 * that is good. `network` is the bucket of the network that asks (platform/throttle).
 */
export async function signInStaff(authorityId: string, typed: { email: string; password: string }, network: string): Promise<StaffSignedIn> {
  const signInName = typed.email.toLowerCase();
  const tried: Try = [
    ["staff sign-in", `${authorityId}/${signInName}/${network}`],
    ["staff sign-in by network", network],
    ["staff sign-in by name", `${authorityId}/${signInName}`],
  ];
  if (!(await mayTry(tried))) return { ok: false, why: "too-many" };
  const found = await credentialOf(authorityId, "staff", signInName);
  if (!(await checkPassword(found?.passwordHash, typed.password)) || !found) return { ok: false, why: "wrong" };
  await forgive(tried);
  const { personId } = found;
  if (found.firstEndsAt) return found.firstEndsAt > now() ? { ok: true, token: await startSignIn(authorityId, personId, false) } : { ok: false, why: "over" };
  if (!(await secondStepOf(authorityId, personId))) {
    await change({ kind: "system", authorityId }, "second-step.prepared", personId, (tx) =>
      writeSecondStep(tx, { authorityId, personId, sealedSecret: newSecondStep(personId).sealed }),
    );
  }
  return { ok: true, token: await startSignIn(authorityId, personId, false) };
}
