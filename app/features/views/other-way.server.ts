import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import { type Language, paths } from "~/paths";
import { readForm } from "~/platform/form.server";
import { cookieLine, readCookie } from "~/platform/sign-in/cookies.server";
import { begunHere } from "./begun.server";
import { maySay } from "./flood.server";
import type { Draft } from "./view";
import { feelings } from "./view-words";
import { readVisit, saveDraft } from "./visit.server";

const typed = z.string().max(2000).optional();
/** What somebody had typed where they chose another way, as it stands in the forms of a flag and a suggestion. */
const otherWayForm = z.object({
  way: z.literal("other"),
  term: typed,
  words: typed,
  instead: typed,
  why: typed,
  heardWhere: typed,
  feeling: z.enum(feelings).optional().catch(undefined),
});

/**
 * Whoever would rather not type says it with a voice, a photo, a drawing or cards: what they typed so far comes with them, exactly, and so
 * does what it is about. Null where that was not asked for: the form is then read as always. Where something else is begun on this
 * phone nothing of that is touched; they are told so, as they are where too much was sent, and keep what they typed.
 */
export async function otherWay(request: Request, here: Here, about: () => Promise<Pick<Draft, "topic" | "regards">>) {
  const form = await readForm(request.clone(), otherWayForm);
  if (!form.ok) return null;
  const { authorityId, language, network } = here;
  const refused = (why: string, status: number) => data({ ok: false as const, errors: { way: why } as Record<string, string>, typed: form.typed }, { status });
  if (!(await maySay(network))) return refused("common:error.slow", 429);
  const visit = await readVisit(authorityId, readCookie(request, "visit"));
  if (await begunHere(authorityId, visit)) return refused("say:here.title", 409);
  const { term, words, instead, why, heardWhere, feeling } = form.value;
  const said = [term, words, instead, why, heardWhere].filter((part) => part?.trim()).join("\n");
  const token = await saveDraft(authorityId, visit, { ...(await about()), feeling, words: said === "" ? undefined : said, language });
  return redirect(paths.young(language).sayWays, { status: 303, headers: { "Set-Cookie": cookieLine("visit", token) } });
}

type Here = { readonly authorityId: string; readonly language: Language; readonly network: string };
