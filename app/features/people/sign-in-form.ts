import { z } from "zod";

/** What the sign-in pages may send. A password is never trimmed. */
export const staffSignInForm = z.object({
  email: z.string({ error: "people:staff.email.empty" }).trim().min(1, "people:staff.email.empty").max(254, "people:staff.email.wrong"),
  password: z.string({ error: "people:staff.password.empty" }).min(1, "people:staff.password.empty").max(256, "people:staff.password.wrong"),
});

export const codeForm = z.object({
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

/** `sure`: they were asked what goes with it. */
export const signOutForm = z.object({ sure: z.literal("yes").optional() });

export const memberSignInForm = z.object({
  nickname: z.string({ error: "people:nickname.empty" }).trim().min(1, "people:nickname.empty").max(40, "people:nickname.long"),
  passphrase: z.string({ error: "people:passphrase.empty" }).min(1, "people:passphrase.empty").max(256, "people:passphrase.long"),
});
