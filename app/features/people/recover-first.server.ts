import { keepersOf, staffBySignInName } from "./inside/keepers-store.server";
import { recoverFirst } from "./propose.server";

/** Whoever runs the machine begins a new way in for somebody on the staff who is here. Null when there is nobody of that e-mail. */
export async function recoverByEmail(authorityKey: string, email: string): Promise<{ password: string | null } | null> {
  const held = await keepersOf(authorityKey);
  const person = held && (await staffBySignInName(held.authorityId, email));
  return held && person && !person.leftAt ? recoverFirst({ authorityId: held.authorityId, personId: person.id }) : null;
}
