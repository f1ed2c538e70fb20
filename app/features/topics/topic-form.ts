import { z } from "zod";
import { isPicture } from "../views/pictures";

const longest = 60;

export type GivenTopic = { readonly picture: string; readonly names: Readonly<Record<string, string>> };

/** A topic's picture and its names, each in a field called "name-" and the language. */
export const topicForm = z
  .looseObject({ picture: z.string().refine(isPicture, "topics:field.noPicture") })
  .transform(({ picture, ...fields }, context): GivenTopic => {
    const names: Record<string, string> = {};
    for (const [field, value] of Object.entries(fields)) {
      if (!field.startsWith("name-") || typeof value !== "string") continue;
      const name = value.trim();
      if (name.length > longest) context.addIssue({ code: "custom", path: [field], message: "topics:field.tooLong" });
      else if (name) names[field.slice("name-".length)] = name;
    }
    return { picture, names };
  });

/** Which way a topic moves in the list. */
export const moveForm = z.object({ way: z.enum(["up", "down"]) });

/** Whether it is offered. */
export const shownForm = z.object({ shown: z.enum(["yes", "no"]) });
