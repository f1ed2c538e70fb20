import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const foundShape = z.object({
  /** What `npm run bench -- barriers --keep` wrote: every page of young people's side, in English and in Arabic. */
  engines: z
    .object({ on: z.string(), pages: z.number().int(), wrong: z.array(z.object({ name: z.string(), version: z.string(), wrong: z.number().int() })) })
    .nullable(),
  /** What `npm run bench -- lighthouse --keep` wrote: the lowest mark of any page, out of 100. */
  lighthouse: z.object({ on: z.string(), pages: z.number().int(), version: z.string(), lowest: z.number().int() }).nullable(),
});

/** What the checks for barriers found when they were last asked to keep it. Null where they never were. */
export type BarriersFound = z.infer<typeof foundShape>;

const file = () => path.resolve("app/platform/barriers/found.json");

/** For the accessibility statement, which has no figure that anybody typed. */
export const barriersFound = (): BarriersFound => foundShape.parse(JSON.parse(readFileSync(file(), "utf8")));

/** Keeps what one of the checks found, today; what the other one kept stays. */
export function keepFound(found: Partial<BarriersFound>): void {
  writeFileSync(file(), `${JSON.stringify({ ...barriersFound(), ...found }, null, 2)}\n`);
}
