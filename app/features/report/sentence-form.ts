import { z } from "zod";
import { youngSections } from "./sentences";

const ids = z
  .array(z.string().max(120))
  .max(60)
  .optional()
  .transform((chosen) => chosen ?? []);

/** What a young editor sends: a part, a sentence, and what is chosen to stand behind it. Fields that end in [] may have several. */
export const sentenceForm = z.object({
  section: z.enum(youngSections, { error: "making:wrong.part" }),
  words: z.string({ error: "making:wrong.empty" }).trim().min(1, "making:wrong.empty"),
  "figures[]": ids,
  "quotes[]": ids,
});

export const placeForm = z.object({ to: z.enum(["up", "down"], { error: "making:wrong.part" }) });
