import { now } from "~/platform/clock";
import { env } from "~/platform/env.server";
import { openJoinCode } from "./inside/join-code-store.server";
import { joinCodeHash } from "./join-code-hash.server";
import { forgive, giveBack, mayTry, type Try } from "./tries.server";

/** Looks a code up, slowed down against guessing. A wrong one, a used-up one and one of another authority are one answer. */
export async function codeTried(authorityId: string, typed: string, network: string) {
  const tried: Try = [
    ["join by network", network],
    ["join in all", authorityId],
  ];
  if (!(await mayTry(tried))) return { ok: false, why: "too-many" } as const;
  const code = await openJoinCode(authorityId, joinCodeHash(typed, authorityId, env().PEPPER), now());
  if (!code) return { ok: false, why: "code" } as const;
  // A right code is no guess, whatever else is wrong: a hall that signs up at one address must not shut itself out.
  await giveBack(tried);
  if (!(await mayTry([["join with a right code", network]]))) return { ok: false, why: "too-many" } as const;
  return { ok: true, code, forgive: () => forgive(tried.slice(0, 1)) } as const;
}
