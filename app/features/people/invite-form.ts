import { z } from "zod";
import { staffRoles } from "./policy";

const roles = z
  .union([z.array(z.string()), z.string().transform((one) => [one])], { error: "people:invite.roles.empty" })
  .pipe(z.array(z.enum(staffRoles), { error: "people:invite.roles.empty" }).min(1, "people:invite.roles.empty"));

/** What an administrator may send to invite somebody, or to set somebody's roles. */
export const inviteForm = z.object({
  name: z.string({ error: "people:invite.name.empty" }).trim().min(1, "people:invite.name.empty").max(80, "people:invite.name.long"),
  job: z.string().trim().max(80, "people:invite.job.long").optional(),
  email: z.email("people:staff.email.shape").max(254, "people:staff.email.shape"),
  roles,
});

export const rolesForm = z.object({ roles });

/** A second person says that they have spoken with whom it is about. */
export const spokeForm = z.object({ spoke: z.literal("yes", { error: "entry:second.spoke.empty" }) });
