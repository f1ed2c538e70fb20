import { z } from "zod";
import { makers, type PublishedKind, publishedKinds } from "../published/published-text";
import type { NotPut, PartGiven, PutGiven } from "./published-changes";

export const putStates = ["missing", "changed", "done"] as const;
export type PutState = (typeof putStates)[number];
export type Narrowed = { readonly show: PutState | "all"; readonly kind: PublishedKind | null; readonly page: number };

/** Which texts an address asks for; what it does not say is all of them, from the first. */
export function narrowedBy(asked: URLSearchParams): Narrowed {
  return {
    show: putStates.find((state) => state === asked.get("show")) ?? "all",
    kind: kindNamed(asked.get("kind")),
    page: Math.min(Math.max(1, Number.parseInt(asked.get("page") ?? "1", 10) || 1), 1000),
  };
}

export const kindNamed = (name: string | null | undefined): PublishedKind | null => publishedKinds.find((kind) => kind === name) ?? null;

/** The fields of one text on a form: the translation, the hash of the words that stood beside it, and whether an older one is still right. */
export const fieldsOf = (part: string) => ({ words: `in-${part}`, hash: `of-${part}`, still: `still-${part}` });

const longest = 4000;
const text = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")]);

export const publishedForm = z
  .object({
    byKind: z.enum(makers, { message: "translations:published.chooseWho" }),
    byName: z.string().trim().max(80, "translations:published.longName").default(""),
  })
  .catchall(text)
  .superRefine((form, context) => {
    for (const { part, words } of partsIn(form)) {
      if (words.length > longest) context.addIssue({ code: "custom", path: [fieldsOf(part).words], message: "translations:published.tooLong" });
    }
  })
  .transform((form): PutGiven => ({ byKind: form.byKind, byName: form.byName, parts: partsIn(form) }));

function partsIn(form: Readonly<Record<string, unknown>>): PartGiven[] {
  return Object.keys(form).flatMap((field) => {
    const part = /^in-([A-Za-z0-9-]{1,120})$/.exec(field)?.[1];
    if (part === undefined) return [];
    const { hash, still } = fieldsOf(part);
    const words = String(form[field]).replaceAll("\r\n", "\n").trim();
    return [{ part, sourceHash: String(form[hash] ?? ""), words, isStillRight: form[still] === "yes" }];
  });
}

/** What a form is told when nothing of it was kept, by the field that it is about. */
export function errorsOf(not: NotPut, { parts }: PutGiven): Record<string, string> {
  const text = (why: string) => `translations:published.${why}`;
  switch (not.why) {
    case "changed":
      return Object.fromEntries(not.parts.map((part) => [fieldsOf(part).words, text("wasChanged")]));
    case "not-made-by-it":
      return Object.fromEntries(not.parts.map((part) => [fieldsOf(part).words, text("not-made-by-it")]));
    case "nothing":
      return { [fieldsOf(parts[0]?.part ?? "").words]: text("nothing") };
    case "no-name":
      return { byName: text("no-name") };
    case "no-machine":
      return { byKind: text("no-machine") };
  }
}
