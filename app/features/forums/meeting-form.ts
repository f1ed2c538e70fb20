import { z } from "zod";
import { isDay } from "~/platform/local-time";
import { meetingKinds, meetingStates } from "./group";

/** What staff may send to register a meeting. */
export const meetingForm = z.object({
  on: z.string({ error: "forums:on.empty" }).refine(isDay, "forums:on.empty"),
  kind: z.enum(meetingKinds, { error: "forums:kind.empty" }),
  state: z.enum(meetingStates, { error: "forums:state.empty" }),
  why: z.string().trim().max(600, "forums:why.long").optional(),
});
