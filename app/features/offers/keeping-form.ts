import { z } from "zod";
import { isDay } from "~/platform/local-time";
import { keepingFindings } from "./offer";

const day = (key: string) => z.string({ error: `keeping:${key}` }).refine(isDay, `keeping:${key}`);

export const keepingForm = z
  .object({
    from: day("wrong.from"),
    to: day("wrong.to"),
    finding: z.enum(keepingFindings, { error: "keeping:wrong.finding" }),
    evidence: z.string({ error: "keeping:wrong.evidence" }).trim().min(1, "keeping:wrong.evidence").max(1000, "keeping:wrong.long"),
    foundOn: day("wrong.foundOn"),
  })
  .refine((form) => form.from <= form.to, { error: "keeping:wrong.order", path: ["to"] });
