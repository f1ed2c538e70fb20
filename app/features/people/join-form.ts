import { z } from "zod";
import type { Typed } from "~/platform/form.server";
import { isAddress, seenOf, weakness } from "./member";

const longestCode = 60;
const code = z.string({ error: "people:join.code.empty" }).trim().min(1, "people:join.code.empty").max(longestCode, "people:join.code.long");

/** The same of a member who is signed in: the code alone. A nickname that comes with it is somebody else's joining. */
export const joinAnotherForm = z.object({ code, nickname: z.never({ error: "people:join.signedIn" }).optional() });

/**
 * What was typed, to stand in the boxes again: never a secret, and of a code no more than may be one. What is longer came from somewhere
 * else and may be anything.
 */
export function shownAgain({ passphrase: _kept, code, ...others }: Typed): Typed {
  return typeof code === "string" && code.trim().length <= longestCode ? { ...others, code } : others;
}

/** What the page for joining may send. There is no field for an e-mail address, a real name or a date of birth. */
export const joinForm = z
  .object({
    code,
    nickname: z
      .string({ error: "people:nickname.empty" })
      .trim()
      .refine((nickname) => seenOf(nickname).length >= 2, "people:nickname.empty")
      .max(40, "people:nickname.long")
      .refine((nickname) => !isAddress(nickname), "people:nickname.address"),
    passphrase: z.string({ error: "people:passphrase.empty" }).min(1, "people:passphrase.empty").max(256, "people:passphrase.long"),
  })
  .superRefine((form, context) => {
    const why = weakness(form.passphrase, form.nickname);
    if (why) context.addIssue({ code: "custom", path: ["passphrase"], message: `people:passphrase.${why}` });
  });
