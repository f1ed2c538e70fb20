import { env } from "../env.server";
import { keyFor, seal, unseal } from "../seal.server";

const key = () => keyFor(env().SEALING_KEY, "message-address");

/** An address (e-mail, number, letter) for the database; only whoever holds the key can read it, in its own row. */
export function sealAddress(address: string, personId: string): string {
  return seal(address, key(), `channel/${personId}`);
}

export function openAddress(sealed: string, personId: string): string | null {
  return unseal(sealed, key(), `channel/${personId}`);
}
