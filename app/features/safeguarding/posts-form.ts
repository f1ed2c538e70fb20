import { z } from "zod";
import { type Post, posts } from "./ladder";

const people = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => [given ?? []].flat().filter((id) => id !== ""));
const day = z.string().refine((text) => text === "" || /^\d{4}-\d{2}-\d{2}$/.test(text), "safeguarding:posts.wrongDay");

/** Who holds which post (post0 to post3), and who is away from when until when (from:ID, until:ID). */
export const postsForm = z
  .object({ post0: people, post1: people, post2: people, post3: people })
  .catchall(z.union([day, z.array(day)]))
  .transform((form) => {
    const held: Post[] = posts.flatMap((_, order) => form[`post${order}` as "post0"].map((personId) => ({ order, personId })));
    const away = Object.entries(form).flatMap(([key, value]) => {
      const [, id = ""] = /^from:(.+)$/.exec(key) ?? [];
      const [from, until] = [String(value), String(form[`until:${id}`] ?? "")];
      return id && from && until && from <= until ? [[id, { from, until }] as const] : [];
    });
    return { held, away: new Map(away) };
  });

export const lineForm = z.object({
  manager: z
    .string()
    .optional()
    .transform((id) => id || null),
});
