import { z } from "zod";
import { keepingFindings } from "./offer";

const day = (key: string) => z.string({ error: `keeping:${key}` }).regex(/^\d{4}-\d{2}-\d{2}$/, `keeping:${key}`);

export const keepingForm = z
  .object({
    from: day("wrong.from"),
    to: day("wrong.to"),
    finding: z.enum(keepingFindings, { error: "keeping:wrong.finding" }),
    evidence: z.string({ error: "keeping:wrong.evidence" }).trim().min(1, "keeping:wrong.evidence").max(1000, "keeping:wrong.long"),
    foundOn: day("wrong.foundOn"),
  })
  .refine((form) => form.from <= form.to, { error: "keeping:wrong.order", path: ["to"] });
