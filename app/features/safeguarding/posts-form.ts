import { z } from "zod";
import { isDay } from "~/platform/local-time";
import { type Post, posts } from "./ladder";

const people = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => [given ?? []].flat().filter((id) => id !== ""));
const day = z.string().refine((text) => text === "" || isDay(text), "safeguarding:posts.wrongDay");

/** Everyone of whom a day was sent, with the two as they were written. */
function daysIn(form: Record<string, unknown>): { id: string; from: string; until: string }[] {
  const ids = new Set(Object.keys(form).flatMap((key) => /^(?:from|until):(.+)$/.exec(key)?.[1] ?? []));
  return [...ids].map((id) => ({ id, from: String(form[`from:${id}`] ?? ""), until: String(form[`until:${id}`] ?? "") }));
}

/**
 * Who holds which post (post0 to post3), and who is away from when until when (from:ID, until:ID). Half of it, or a last day before the
 * first, is told and not left out: whoever is away would be alerted as if they were there.
 */
export const postsForm = z
  .object({ post0: people, post1: people, post2: people, post3: people })
  .catchall(z.union([day, z.array(day)]))
  .superRefine((form, context) => {
    for (const { id, from, until } of daysIn(form)) {
      if (from === until || (from !== "" && until !== "" && from <= until)) continue;
      context.addIssue({ code: "custom", path: [from === "" ? `from:${id}` : `until:${id}`], message: "safeguarding:posts.bothDays" });
    }
  })
  .transform((form) => {
    const held: Post[] = posts.flatMap((_, order) => form[`post${order}` as "post0"].map((personId) => ({ order, personId })));
    const away = daysIn(form).flatMap(({ id, from, until }) => (from && until ? [[id, { from, until }] as const] : []));
    return { held, away: new Map(away) };
  });

export const lineForm = z.object({
  manager: z
    .string()
    .optional()
    .transform((id) => id || null),
});
