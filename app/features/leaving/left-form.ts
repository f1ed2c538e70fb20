import { z } from "zod";

/** What an administrator sends to say that somebody has left: the day. */
export const leftForm = z.object({ on: z.iso.date("people:left.wrong-day") });
