import { redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "~/paths";
import type { anyone } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { keepTyped } from "~/platform/typed/typed-again.server";
import { viewIdsOfMember } from "./inside/author-store.server";
import { isMarkOf, markOf } from "./mark.server";
import { readVisit, type Said } from "./visit.server";

/**
 * The one place that decides of which view a page or a form is. A phone holds one thing open at a time beside what is being written, and two pages of it may show
 * two: so each names its own by a mark in its address, and what is done from a page is done to what that page showed, or not at all.
 * test/routes/two-open-at-once.server.test.ts asks every door of an own view.
 */
export type Asking = Pick<Awaited<ReturnType<typeof anyone>>, "actor" | "authority" | "language">;

/** An own view as every verb of its author takes it; `of` is its mark. */
export type Own = { readonly id: string; readonly proven: string; readonly of: string };
/** Why what an address names is not open: something else is, or nothing any more. */
export const notOpen = ["elsewhere", "closed"] as const;
export type NotOpen = (typeof notOpen)[number];
export type OpenFor = { readonly is: "open"; readonly view: Own } | { readonly is: NotOpen };

/** The mark in the address of a page or a form. */
export const markIn = (request: Request) => new URL(request.url).searchParams.get("of");
/** An address without a mark may be typed by hand: it shows what is open, under its mark. Nothing is done without one. */
const mayBeUnnamed = (request: Request) => request.method !== "POST" && markIn(request) === null;

/** The view that this request names, if this phone has it open or the member who is signed in said it. */
export async function viewOpenFor(request: Request, { actor, authority }: Asking): Promise<OpenFor> {
  const visit = await readVisit(authority.id, readCookie(request, "visit"));
  const mark = markIn(request);
  const isNamed = (viewId: string) => mark !== null && isMarkOf(mark, authority.id, { viewId });
  const opened = visit.opened && "viewId" in visit.opened.what ? visit.opened.what.viewId : null;
  const shown = opened && (mayBeUnnamed(request) || isNamed(opened)) ? opened : null;
  const id = shown ?? (mark && actor.kind === "member" ? (await viewIdsOfMember(authority.id, actor.personId)).find(isNamed) : null);
  if (!id) return { is: visit.opened ? "elsewhere" : "closed" };
  return { is: "open", view: { id, proven: id, of: markOf(authority.id, { viewId: id }) } };
}

/** The view that a page or a form is about, as every verb of its author takes it; otherwise to the receipt page, which says why. */
export async function viewComeBackTo(request: Request, visitor: Asking): Promise<Own> {
  const open = await viewOpenFor(request, visitor);
  if (open.is !== "open") throw await refusal(request, visitor, open.is);
  if (markIn(request) === null) throw redirect(named(request, open.view.of));
  return open.view;
}

/** The view whose file or copy is asked for; null, which is not found, without a mark or where it is not open. */
export async function fileComeBackTo(request: Request, visitor: Asking): Promise<Own | null> {
  const open = markIn(request) === null ? null : await viewOpenFor(request, visitor);
  return open?.is === "open" ? open.view : null;
}

/** The flag or suggestion that a page or a form is about; otherwise to the receipt page, which says why. */
export async function wordsComeBackTo(request: Request, visitor: Asking): Promise<Said & { readonly of: string }> {
  const { authority } = visitor;
  const visit = await readVisit(authority.id, readCookie(request, "visit"));
  const mark = markIn(request);
  const said = visit.opened && "kind" in visit.opened.what ? visit.opened.what : null;
  if (!said) throw await refusal(request, visitor, visit.opened ? "elsewhere" : "closed");
  const of = markOf(authority.id, said);
  if (mayBeUnnamed(request)) throw redirect(named(request, of));
  if (mark === null || !isMarkOf(mark, authority.id, said)) throw await refusal(request, visitor, "elsewhere");
  return { ...said, of };
}

function named(request: Request, of: string): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("of", of);
  return `${pathname}?${searchParams}`;
}

/** The fields of own pages that somebody writes in; the others are chosen, and are chosen again. */
const written = ["words", "putRight", "aboutWords", "pickedName", "forName"] as const;

/** Nothing is done; what was written stands on the page that somebody is led to, and nowhere in its address. */
async function refusal(request: Request, { authority, language }: Asking, why: NotOpen): Promise<Response> {
  const to = paths.young(language);
  if (request.method !== "POST") return redirect(why === "closed" ? to.back : to.backBecause(why), 303);
  const { typed } = await readForm(request, z.looseObject({}));
  const notSent = written.flatMap((field) => typedText(typed, field)?.trim() || []).join("\n\n");
  const page = new Request(new URL(to.backBecause(why), request.url), { headers: request.headers });
  const cookie = notSent ? await keepTyped(authority.id, page, { status: 409, actionData: { "routes/young/back": refused(notSent) } }) : null;
  return redirect(to.backBecause(why), { status: 303, headers: cookie ? { "Set-Cookie": cookie } : {} });
}

/** What the receipt page says again of a form that was refused. */
export const refused = (notSent: string) => ({ notSent });
