import type { Role } from "~/platform/actor";
import { newId } from "~/platform/id";
import { keepersOf, staffBySignInName } from "./inside/keepers-store.server";
import { inviteForm } from "./invite-form";
import { letIn } from "./invite-staff.server";
import { alwaysHeld } from "./policy";

export type FirstInvited =
  | { ok: true; made: true; name: string; password: string }
  | { ok: true; made: false; name: string; roles: readonly Role[] }
  | { ok: false; why: "authority" | "role" | "held" | "form" };

/**
 * Whoever runs the machine lets in the first administrator and the first safeguarding lead, who let in everybody else on the site. Once
 * two people hold these roles, nobody comes in by the command line any more. Somebody who is there already stays as they are.
 */
export async function inviteFirst(authorityKey: string, asked: { name: string; job?: string; email: string; role: string }): Promise<FirstInvited> {
  const role = alwaysHeld.find((one) => one === asked.role);
  if (!role) return { ok: false, why: "role" };
  const form = inviteForm.safeParse({ ...asked, roles: [role] });
  if (!form.success) return { ok: false, why: "form" };
  const held = await keepersOf(authorityKey);
  if (!held) return { ok: false, why: "authority" };
  const there = await staffBySignInName(held.authorityId, form.data.email.toLowerCase());
  if (there && !there.leftAt) return { ok: true, made: false, name: there.name, roles: there.roles };
  if (held.keepers.length > 1 && held.keepers.some((keeper) => keeper.roles.includes(role))) return { ok: false, why: "held" };
  const invited = await letIn({ kind: "system", authorityId: held.authorityId }, newId(), form.data);
  return invited.ok ? { ok: true, made: true, name: form.data.name, password: invited.password } : { ok: false, why: "held" };
}
