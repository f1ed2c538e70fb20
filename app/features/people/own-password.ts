import { z } from "zod";
import { weakness } from "./member";

/** Why a password that somebody on the staff chose is not taken; each is a text of `entry:own.*`. */
export type WeakPassword = "short" | "name" | "repeated" | "known" | "same";

/** Twelve characters or more of any kind, not the e-mail, no sign again and again; no other rule, and none ever ends (R92). */
export function weakPassword(password: string, signInName: string): Exclude<WeakPassword, "known" | "same"> | null {
  const weak = weakness(password, signInName);
  return weak === "nickname" ? "name" : weak;
}

const fresh = { password: z.string({ error: "entry:own.empty" }).min(1, "entry:own.empty").max(256, "entry:own.long") };

/** A password in place of a first one. Never trimmed. */
export const ownPasswordForm = z.object(fresh);

/** Another password in place of an own one, with what proves that it is they: the old one, and the second step. */
export const changePasswordForm = z.object({
  old: z.string({ error: "people:staff.password.empty" }).min(1, "people:staff.password.empty").max(256, "entry:change.wrong"),
  ...fresh,
  code: z
    .string({ error: "people:code.empty" })
    .transform((code) => code.replace(/[\s-]/g, ""))
    .pipe(
      z
        .string()
        .min(1, "people:code.empty")
        .regex(/^\d{6}$/, "people:code.shape"),
    ),
});
