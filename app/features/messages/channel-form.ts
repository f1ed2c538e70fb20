import { z } from "zod";
import { isCoverChoice } from "~/platform/outbox/cover-choice";
import { hourNames, sentenceNames } from "./channel";

export const address = z.string({ error: "messages:address.empty" }).trim().min(1, "messages:address.empty").max(600, "messages:address.long");
export const sentence = z.enum(sentenceNames, { error: "messages:sentence.empty" }).transform((name) => (isCoverChoice(name) ? name : null));

/** A young person's choice: the way stands in the page's address. */
export const memberChannelForm = z.object({ address, hours: z.enum(hourNames, { error: "messages:hours.empty" }), sentence });
