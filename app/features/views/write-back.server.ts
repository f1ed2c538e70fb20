import { data } from "@remix-run/node";
import type { z } from "zod";
import { readForm } from "~/platform/form.server";
import { cookieLine } from "~/platform/sign-in/cookies.server";
import { maySay } from "./flood.server";
import { stillOpen } from "./open-again.server";
import type { Asking } from "./own-door.server";
import type { Ended } from "./ui/too-late";

type Words = { readonly words: string; readonly receipt?: string };
type Args = { readonly request: Request; readonly context: { readonly network: string } };

/**
 * What a young person writes to a view of theirs that is open here, or that the receipt beside it opens again. Where it cannot be taken
 * now, `refused` is the answer for their page: with why, and with every word as it was typed.
 */
export async function writtenBack<Value extends Words>({ request, context }: Args, visitor: Asking, shape: z.ZodType<Value>, empty: string) {
  const form = await readForm(request, shape);
  const { typed } = form;
  const refused = (error: string, status: number, more: { at?: number; ended?: Ended; headers?: HeadersInit } = {}) =>
    data({ error, at: more.at ?? 0, typed, ended: more.ended ?? null }, { status, headers: more.headers });
  if (!form.ok) return { ok: false as const, refused: refused(form.errors.words ?? form.errors.receipt ?? empty, 422) };
  if (!(await maySay(context.network))) return { ok: false as const, refused: refused("common:error.slow", 429) };
  const open = await stillOpen(request, visitor, form.value.receipt, context.network);
  if (!open.ok) {
    const asks = data({ error: open.error, at: open.at, typed: { receipt: "", ...typed }, ended: null as Ended | null }, { status: open.status });
    return { ok: false as const, refused: asks };
  }
  const headers: HeadersInit = open.token ? { "Set-Cookie": cookieLine("visit", open.token) } : {};
  /** What they wrote to is over, or is something else now: it went to nobody, and is not lost. */
  const tooLate = (ended?: Ended) => refused("common:error.closed.words", 409, { ended, headers });
  return { ok: true as const, value: form.value, view: open.view, headers, tooLate };
}
