import { checkPassword } from "~/platform/sign-in/password.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { credentialOf } from "./inside/people-store.server";
import { plainNameOf, signInNameOf } from "./member";
import { forgive, mayTry, type Try } from "./tries.server";

export type MemberSignedIn = { ok: true; token: string; personId: string } | { ok: false; why: "wrong" | "too-many" };

/** A member signs in with nickname and pass-phrase. An unknown nickname and a wrong pass-phrase are one answer. */
export async function signInMember(authorityId: string, typed: { nickname: string; passphrase: string }, network: string): Promise<MemberSignedIn> {
  const signInName = signInNameOf(typed.nickname);
  const tried: Try = [
    ["member sign-in", `${authorityId}/${signInName}/${network}`],
    ["member sign-in by network", network],
    ["member sign-in by name", `${authorityId}/${signInName}`],
  ];
  if (!(await mayTry(tried))) return { ok: false, why: "too-many" };
  // Whoever joined before names that look alike were one is kept as they wrote it.
  for (const name of new Set([signInName, plainNameOf(typed.nickname)])) {
    const found = await credentialOf(authorityId, "member", name);
    if (!(await checkPassword(found?.passwordHash, typed.passphrase)) || !found) continue;
    await forgive(tried);
    return { ok: true, personId: found.personId, token: await startSignIn(authorityId, found.personId, false) };
  }
  return { ok: false, why: "wrong" };
}
