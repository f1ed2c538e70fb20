import { hash, verify } from "@node-rs/argon2";

/** Argon2id with 19 MiB and two passes (OWASP's first choice), off the main thread. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), strength);
}

let nobodysHash: Promise<string> | undefined;

/** Checks a password; takes as long when there is no such person, so that nobody can find out who has an account. */
export async function checkPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword("nobody has this password");
  const right = await verify(stored ?? (await nobodysHash), password.normalize("NFKC"), strength);
  return stored !== undefined && right;
}
